import { BenefitsForDocument, type BenefitPartsFragment, type BenefitStanding } from '@doorstep/schema/documents';
import type { Subject } from '../../../api/acting';
import { useAsk, useUpToDate } from '../../../api/ask';
import { useHere } from '../../../api/viewer';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { CallButton } from '../../../ui/call-button';
import { Heading, Note } from '../../../ui/card';
import { Disclosure } from '../../../ui/disclosure';
import { ForSubject } from '../../../ui/for-subject';
import { Page } from '../../../ui/page';
import { ShortList } from '../../../ui/short-list';
import { Answered } from '../../../ui/state';
import { go } from '../../../words/go';
import { BenefitCard } from './benefit-card';

/** What somebody may have: what he is entitled to and never asked for, what is nearly so, what must be known first. */
export default function BenefitsPage() {
  const { acting } = useHere();
  return (
    <Page title={acting ? words.benefits.titleOf(acting.person.name) : words.benefits.title}>
      <ForSubject matter="APPLICATIONS">{(subject) => <Of key={subject.id} subject={subject} />}</ForSubject>
      <Button onPress={() => go('items')}>{words.benefits.catalog}</Button>
      <CallButton />
    </Page>
  );
}

/** Something that goes on or is granted already is no news. */
const isHad = ({ openApplication, entitlement }: BenefitPartsFragment): boolean =>
  openApplication !== null || entitlement !== null;

function Of({ subject: { id } }: { subject: Subject }) {
  const about = ['Application', 'Entitlement', 'Consent', 'Person'];
  const asked = useAsk(BenefitsForDocument, { personId: id, supposing: null }, { about });
  useUpToDate(asked);
  return (
    <Answered asked={asked}>
      {({ benefitsFor: { benefits } }) => {
        const fresh = (standing: BenefitStanding) => benefits.filter((one) => one.standing === standing && !isHad(one));
        const entitled = fresh('ENTITLED');
        const had = benefits.filter(isHad);
        return (
          <>
            <Heading>{words.benefits.entitled}</Heading>
            {entitled.length === 0 && <Note>{words.benefits.none}</Note>}
            <List benefits={entitled} />
            <Section title={words.benefits.nearly} benefits={fresh('NEARLY')} />
            <Section title={words.benefits.ask} benefits={fresh('ASK')} />
            <Section title={words.benefits.rest} benefits={had} />
            <Behind title={words.benefits.open} benefits={fresh('OPEN')} />
          </>
        );
      }}
    </Answered>
  );
}

interface SectionProps {
  title: string;
  benefits: readonly BenefitPartsFragment[];
}

function List({ benefits }: Pick<SectionProps, 'benefits'>) {
  return <ShortList items={benefits}>{(benefit) => <BenefitCard key={benefit.item.id} benefit={benefit} />}</ShortList>;
}

function Section({ title, benefits }: SectionProps) {
  return benefits.length === 0 ? null : (
    <>
      <Heading>{title}</Heading>
      <List benefits={benefits} />
    </>
  );
}

/** What needs no conditions is many things: shown when asked for. */
function Behind({ title, benefits }: SectionProps) {
  return benefits.length === 0 ? null : (
    <Disclosure more={title} less={words.apply.hide}>
      <List benefits={benefits} />
    </Disclosure>
  );
}
