import { turnPages } from './bundle/turning.js';
import { Course, type CourseData } from './scorm/course.js';
import { findApi } from './scorm/find-api.js';
import { Platform } from './scorm/platform.js';

// What `lindring pack --format scorm12` puts beside its page: the pages of the booklet, and what is told of them.
const data = JSON.parse(document.getElementById('lindring-course')?.textContent ?? '{}') as CourseData;
const api = findApi(globalThis);
turnPages();
new Course(data, api && new Platform(api)).start();
