import { define } from '../../guest/define.js';
import { CaseCardElement } from './case-card.js';

define('case-card', CaseCardElement);
