import { define } from '../../guest/define.js';
import { ReflectionPromptElement } from './reflection-prompt.js';

define('reflection-prompt', ReflectionPromptElement);
