import { define } from '../../guest/define.js';
import { LearningPathElement } from './learning-path.js';

define('learning-path', LearningPathElement);
