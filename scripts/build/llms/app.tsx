import { createRoot } from 'react-dom/client';
import type { CaseChooseEvent } from 'lindring';
import type {} from 'lindring/jsx';
import 'lindring/define/case-bank';
import 'lindring/define/case-card';
import 'lindring/define/training-content';

function onChoose(event: CaseChooseEvent) {
  console.log(`${event.caseId}: ${event.count} valgt`);
}

function App() {
  return (
    <training-content src="/innhold.json">
      <case-card caseId="torunn" headingLevel={2}>
        <a href="/caser/torunn">Les casen om Torunn</a>
      </case-card>
      <case-bank group="nattvakta" oncase-choose={onChoose} />
    </training-content>
  );
}

createRoot(document.querySelector('#app')!).render(<App />);
