import { define } from '../../guest/define.js';
import { TrainingContentElement } from './training-content.js';

define('training-content', TrainingContentElement);
