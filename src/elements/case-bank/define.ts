import { define } from '../../guest/define.js';
import { CaseBankElement } from './case-bank.js';

define('case-bank', CaseBankElement);
