import { define } from '../../guest/define.js';
import { RolloutStatusElement } from './rollout-status.js';

define('rollout-status', RolloutStatusElement);
