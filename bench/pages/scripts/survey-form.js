import words from 'bench:form';
import { Model } from 'survey-core';
import 'survey-core/survey-core.css';
import { renderSurvey } from 'survey-js-ui';

const elements = words.items.map(({ id, text, definition, anchors }) => ({
  type: 'rating',
  name: id,
  title: text,
  description: definition,
  rateMin: 0,
  rateMax: 10,
  minRateDescription: anchors?.low,
  maxRateDescription: anchors?.high,
}));
const survey = new Model({ title: words.title, elements, showNavigationButtons: false });
renderSurvey(survey, document.querySelector('#survey'));
