import { define } from '../../guest/define.js';
import { GroupRosterElement } from './group-roster.js';

define('group-roster', GroupRosterElement);
