import words from 'bench:planner';
import { createCalendar, List } from '@event-calendar/core';
import '@event-calendar/core/index.css';
import { dates } from './dates.js';

const events = words.sessions.map(({ title, goal }, at) => ({ title: `${title} ${goal}`, ...dates(at) }));
const options = { view: 'listYear', date: '2026-09-01', events };
createCalendar(document.querySelector('#calendar'), [List], options);
