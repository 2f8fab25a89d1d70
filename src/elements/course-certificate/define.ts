import { define } from '../../guest/define.js';
import { CourseCertificateElement } from './course-certificate.js';

define('course-certificate', CourseCertificateElement);
