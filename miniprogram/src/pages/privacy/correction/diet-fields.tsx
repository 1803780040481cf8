import { HealthRecordDocument, type Allergen, type DietNeed } from '@doorstep/schema/documents';
import { useEffect } from 'react';
import { useAsk } from '../../../api/ask';
import { words } from '../../../locale/words';
import { Note } from '../../../ui/card';
import { Answered } from '../../../ui/state';
import { Ticks } from '../../../ui/ticks';
import type { Form } from './form';

type Diet = NonNullable<Form['diet']>;

interface DietFieldsProps {
  personId: string;
  diet: Diet | undefined;
  onChange(diet: Diet): void;
}

/** What somebody eats and must not eat, beginning with what is recorded. */
export function DietFields({ personId, diet, onChange }: DietFieldsProps) {
  const asked = useAsk(HealthRecordDocument, { personId }, { about: ['DataRequest'] });
  const { data, fetching } = asked.answer;
  useEffect(() => {
    if (diet || fetching || !data) return;
    const { dietNeeds, allergens } = data.healthRecord;
    onChange({ needs: dietNeeds, allergens });
  }, [diet, fetching, data, onChange]);
  return (
    <Answered asked={asked}>
      {() =>
        diet && (
          <>
            <Ticks<DietNeed>
              question={words.correction.needs}
              choices={(Object.keys(words.dietNeed) as DietNeed[]).map((value) => ({
                value,
                title: words.dietNeed[value],
              }))}
              chosen={diet.needs}
              onChoose={(needs) => onChange({ ...diet, needs })}
            />
            <Ticks<Allergen>
              question={words.correction.allergens}
              choices={(Object.keys(words.allergenWords) as Allergen[]).map((value) => ({
                value,
                title: words.allergenWords[value],
              }))}
              chosen={diet.allergens}
              onChoose={(allergens) => onChange({ ...diet, allergens })}
            />
            <Note>{words.correction.dietNote}</Note>
          </>
        )
      }
    </Answered>
  );
}
