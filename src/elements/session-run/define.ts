import { define } from '../../guest/define.js';
import { SessionRunElement } from './session-run.js';

define('session-run', SessionRunElement);
