import { expect, it } from 'vitest'
import { versionFaults } from '@/scripts/release/version-faults'

const facts = {
  version: '0.2.0',
  locked: '0.2.0',
  changes: '# Changes\n\n## 0.2.0\n\n- Something.\n\n## 0.1.0\n\n- All.\n',
  tags: ['v0.1.0'],
}

it.each([
  [{}, []],
  [{ tags: [] }, []],
  [{ tags: ['v0.1.9', 'v0.0.12', 'other', 'v0.1'] }, []],
  [{ version: '0.2' }, ['“0.2” is no version of three numbers']],
  [{ locked: '0.1.0' }, ['package-lock.json has 0.1.0, package.json 0.2.0']],
  [{ changes: '## 0.20.0\n\n- x' }, ['docs/changelog.md has no heading “## 0.2.0”']],
  [{ changes: '## 0.2.0\n\n## 0.1.0\n\n- x' }, ['docs/changelog.md says nothing under “## 0.2.0”']],
  [{ tags: ['v0.2.0'] }, ['0.2.0 was released: 0.2.0 must be newer']],
  [{ tags: ['v0.10.0'] }, ['0.10.0 was released: 0.2.0 must be newer']],
])('refuses what %j lacks', (change, faults) => {
  expect(versionFaults({ ...facts, ...change })).toEqual(faults)
})
