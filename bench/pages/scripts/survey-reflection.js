import words from 'bench:reflection';
import { Model } from 'survey-core';
import 'survey-core/survey-core.css';
import { renderSurvey } from 'survey-js-ui';

const elements = [{ type: 'comment', name: 'note', title: words.text, description: words.help }];
renderSurvey(new Model({ elements, showNavigationButtons: false }), document.querySelector('#survey'));
