import words from 'bench:form';

const scale = Array.from({ length: 11 }, (_, score) => ({
  valueCoding: { code: `${score}`, display: `${score}` },
}));
const drawnAsRadios = {
  url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl',
  valueCodeableConcept: {
    coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code: 'radio-button' }],
  },
};
const item = words.items.map(({ id, text }) => ({
  linkId: id,
  text,
  type: 'choice',
  answerOption: scale,
  extension: [drawnAsRadios],
}));
const questionnaire = { resourceType: 'Questionnaire', status: 'draft', title: words.title, item };

addEventListener('load', () => {
  globalThis.LForms.Util.addFormToPage(questionnaire, document.querySelector('#form'), {
    fhirVersion: 'R4',
  });
});
