import { define } from '../../guest/define.js';
import { ResourceListElement } from './resource-list.js';

define('resource-list', ResourceListElement);
