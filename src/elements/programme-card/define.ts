import { define } from '../../guest/define.js';
import { ProgrammeCardElement } from './programme-card.js';

define('programme-card', ProgrammeCardElement);
