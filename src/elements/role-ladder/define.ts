import { define } from '../../guest/define.js';
import { RoleLadderElement } from './role-ladder.js';

define('role-ladder', RoleLadderElement);
