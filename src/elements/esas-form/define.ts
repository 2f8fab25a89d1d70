import { define } from '../../guest/define.js';
import { EsasFormElement } from './esas-form.js';

define('esas-form', EsasFormElement);
