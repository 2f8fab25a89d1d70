import words from 'bench:planner';
import { Calendar } from 'fullcalendar';
import list from 'fullcalendar/list';
import theme from 'fullcalendar/themes/classic';
import 'fullcalendar/skeleton.css';
import 'fullcalendar/themes/classic/theme.css';
import 'fullcalendar/themes/classic/palette.css';
import { dates } from './dates.js';

const events = words.sessions.map(({ title, goal }, at) => ({ title: `${title} ${goal}`, ...dates(at) }));
const options = { plugins: [list, theme], initialView: 'listYear', initialDate: '2026-09-01', events };
new Calendar(document.querySelector('#calendar'), options).render();
