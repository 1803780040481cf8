import type { DecisionPartsFragment, EntitlementPartsFragment } from '@doorstep/schema/documents';
import { civilDate } from '@doorstep/shared/civil-date';
import { useState } from 'react';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { Card, Heading, Line, Note } from '../../../ui/card';
import { Conditions, hasClause, type Condition } from '../../../ui/conditions';
import { Disclosure } from '../../../ui/disclosure';
import { grantLines, periodLines } from '../../../words/application';
import { doerWords } from '../../../words/doer';
import { yearDateWords } from '../../../words/when';
import type { OneApplication } from '.';

/** What one gets, from when until when. */
export function Granted({ entitlements }: { entitlements: readonly EntitlementPartsFragment[] }) {
  return (
    <Card title={words.application.granted}>
      {entitlements.map((one) => (
        <OneEntitlement key={one.id} entitlement={one} />
      ))}
    </Card>
  );
}

export function OneEntitlement({ entitlement }: { entitlement: EntitlementPartsFragment }) {
  const { quota, unit, used } = entitlement;
  return (
    <>
      {grantLines(entitlement).map((line) => (
        <Line key={line}>{line}</Line>
      ))}
      {quota !== null && unit && <Note>{words.grant.used(used, words.grantUnit[unit])}</Note>}
      {periodLines(entitlement).map((line) => (
        <Note key={line}>{line}</Note>
      ))}
    </>
  );
}

/** How it was decided, the latest first, and what can be done about it. */
export function Decisions({ application }: { application: OneApplication }) {
  const { decisions, status, appealableUntil, mayAppeal } = application;
  return (
    <>
      {[...decisions].reverse().map((decision) => (
        <OneDecision key={decision.id} decision={decision} />
      ))}
      {status === 'REJECTED' && (
        <Card title={words.application.what}>
          <Line>
            {mayAppeal && appealableUntil !== null
              ? words.application.nextRejected(yearDateWords(appealableUntil))
              : words.application.nextRejectedLate}
          </Line>
        </Card>
      )}
    </>
  );
}

function OneDecision({ decision }: { decision: DecisionPartsFragment }) {
  const { outcome, reason, criterion, words: text, decidedAt, decidedBy, confirmedBy, isOverride, members } = decision;
  return (
    <Card title={words.reviewOutcome[outcome]}>
      {reason && <Line>{words.application.reason(words.rejection[reason])}</Line>}
      {criterion && <Line>{words.application.because(criterion.says)}</Line>}
      {text !== null && <Line>{words.application.wrote(text)}</Line>}
      {isOverride && <Line>{words.application.override}</Line>}
      <Note>
        {words.application.decidedBy(
          yearDateWords(civilDate(new Date(decidedAt))),
          doerWords(decidedBy) ?? decidedBy.name,
        )}
      </Note>
      {confirmedBy && <Note>{words.application.confirmedBy(doerWords(confirmedBy) ?? confirmedBy.name)}</Note>}
      {members.some(({ criteria }) => criteria.length > 0) && (
        <Disclosure more={words.application.criteria} less={words.application.criteriaLess}>
          {members.map(({ code, title, criteria }) => (
            <OfMember key={code} title={members.length > 1 ? title : undefined} criteria={criteria} />
          ))}
        </Disclosure>
      )}
    </Card>
  );
}

function OfMember({ title, criteria }: { title: string | undefined; criteria: readonly Condition[] }) {
  const [hasGrounds, setGrounds] = useState(false);
  return (
    <>
      {title !== undefined && <Heading level={3}>{title}</Heading>}
      <Conditions conditions={criteria} isPersonal hasGrounds={hasGrounds} />
      {criteria.some(hasClause) && (
        <Button isExpanded={hasGrounds} onPress={() => setGrounds(!hasGrounds)}>
          {hasGrounds ? words.application.groundsLess : words.application.grounds}
        </Button>
      )}
    </>
  );
}
