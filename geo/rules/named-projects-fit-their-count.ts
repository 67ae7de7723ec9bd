import type { Complaint, Drawing } from '../drawing.ts';

/** No more projects are named than are counted, and none is named twice in one count. */
export const namedProjectsFitTheirCount = (drawing: Drawing): readonly Complaint[] =>
  drawing.facts.projects.flatMap(({ id, named, count }) => {
    const file = 'facts/projects.json';
    const twice = named.filter((project, index) => named.indexOf(project) !== index);
    return [
      ...(named.length > count
        ? [
            {
              file,
              id,
              what: `names ${named.length} projects and counts ${count}`,
              remedy: 'mend the count or leave out what it does not hold',
            },
          ]
        : []),
      ...twice.map((project) => ({ file, id, what: `names ${project} twice`, remedy: 'name it once' })),
    ];
  });
