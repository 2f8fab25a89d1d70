import { define } from '../../guest/define.js';
import { WebinarListElement } from './webinar-list.js';

define('webinar-list', WebinarListElement);
