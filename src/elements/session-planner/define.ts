import { define } from '../../guest/define.js';
import { SessionPlannerElement } from './session-planner.js';

define('session-planner', SessionPlannerElement);
