import type { ReactNode } from 'react';
import type { componentsFor } from '@/components/mdx/components';
import type { TextRecords } from '@/lib/records/text-records';
import type { TextComponent } from '@/lib/schema/components';

type Parts = ReturnType<typeof componentsFor>;

/** One example of each component that texts may use; the compiler asks for a new one's example. */
function examplesOf(part: Parts, records: TextRecords): Record<TextComponent, ReactNode> {
  const withDeadline = [...records.laws.values()].filter((law) => law.removal !== undefined);
  return {
    Cite: (
      <p>
        A sentence with a note.
        <part.Cite index="0" /> Another sentence with a note, and more words after it.
        <part.Cite index="1" />
        <part.Cite index="2" />
      </p>
    ),
    Uncited: (
      <p>
        <part.Uncited>A sentence that needs no source.</part.Uncited>
      </p>
    ),
    Under18: <part.Under18 />,
    Say: (
      <part.Say>
        <p>Please remove this image. I did not consent to it.</p>
      </part.Say>
    ),
    Watch: (
      <part.Watch>
        <p>The form may ask for an address that you have not kept.</p>
        <ul>
          <li>A list in a box.</li>
        </ul>
      </part.Watch>
    ),
    Care: (
      <part.Care>
        <p>
          Take a break. <part.a href="https://example.org/">A link in a box</part.a>
        </p>
      </part.Care>
    ),
    Step: (
      <part.Step title="A step" minutes="5">
        <p>What to do in the step.</p>
      </part.Step>
    ),
    Slide: (
      <part.Slide title="A slide">
        <p>What stands on it.</p>
      </part.Slide>
    ),
    Lines: <part.Lines count="2" />,
    Blank: (
      <p>
        A line with a gap: <part.Blank />
      </p>
    ),
    Term: (
      <p>
        We write <part.Term>a term</part.Term> only to explain it.
      </p>
    ),
    Dots: null,
    DotRow: (
      <part.Dots>
        <part.DotRow label="One form" filled="25" of="25">
          All of them.
        </part.DotRow>
        <part.DotRow label="Another form" filled="0" of="60">
          None of them.
        </part.DotRow>
      </part.Dots>
    ),
    Timeline: null,
    Event: (
      <part.Timeline>
        <part.Event on="2024">A year.</part.Event>
        <part.Event on="2025-05">
          A month.
          <part.Cite index="3" />
        </part.Event>
        <part.Event on="2026-05-19">A day.</part.Event>
      </part.Timeline>
    ),
    Helpline: [...records.helplines.keys()].slice(0, 1).map((id) => (
      <p key={id}>
        Call <part.Helpline id={id} />.
      </p>
    )),
    ReportTo: [...records.platforms.keys()].slice(0, 1).map((id) => (
      <p key={id}>
        Report it to <part.ReportTo id={id} />.
      </p>
    )),
    Law: [...records.laws.keys()].slice(0, 1).map((id) => (
      <p key={id}>
        It is written in <part.Law id={id} />.
      </p>
    )),
    Deadline: withDeadline.slice(0, 1).map(({ id }) => (
      <p key={id}>
        It goes within <part.Deadline id={id} />, or within <part.Deadline id={id} with="who" />.
      </p>
    )),
    RecordFigures: <part.RecordFigures />,
    Claim: (
      <>
        {(['supported', 'partly', 'unsupported', 'unchecked'] as const).map((verdict) => (
          <part.Claim key={verdict} says={`A claim that is ${verdict}`} verdict={verdict}>
            <p>Why we say so.</p>
          </part.Claim>
        ))}
      </>
    ),
  };
}

/** Every component of texts, then what Markdown itself makes. */
export function TextParts({ parts, records }: { parts: Parts; records: TextRecords }) {
  return (
    <>
      <parts.h2>Words</parts.h2>
      <p>
        Words with <strong>weight</strong>, <em>stress</em>, and a link to{' '}
        <parts.a href="/guides/">all guides</parts.a>.
      </p>
      {Object.entries(examplesOf(parts, records)).map(([name, example]) => (
        <div key={name}>{example}</div>
      ))}
      <h3>A smaller heading</h3>
      <ol>
        <li>First.</li>
        <li>
          Second.
          <ul>
            <li>Below it.</li>
          </ul>
        </li>
      </ol>
      <parts.table>
        <thead>
          <tr>
            <th>Place</th>
            <th>What</th>
            <th>Since</th>
            <th>Where it is written</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>Here</td>
            <td>A row that is wider than a small phone</td>
            <td>2026</td>
            <td>In a table</td>
          </tr>
        </tbody>
      </parts.table>
    </>
  );
}
