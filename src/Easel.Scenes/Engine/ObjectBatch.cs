using Easel.Scenes.Composition;

namespace Easel.Scenes.Engine;

/// <summary>Objects of one kind that are drawn together.</summary>
/// <param name="Kind">Index into <see cref="Scene.Objects"/>.</param>
/// <param name="First">Index of the first among all objects of the scene.</param>
/// <param name="Offset">How many of its kind come before it.</param>
internal readonly record struct ObjectBatch(int Kind, int First, int Offset, int Count)
{
    /// <summary>Every object of the scene, in order, in batches as equal as can be.</summary>
    public static List<ObjectBatch> Of(Scene scene, int most)
    {
        var batches = new List<ObjectBatch>();
        var first = 0;
        for (var kind = 0; kind < scene.Objects.Count; kind++)
        {
            var count = scene.Objects[kind].Count;
            if (scene.Objects[kind].Text is not null)
            {
                // Written, not drawn.
                first += count;
                continue;
            }

            var parts = (count + most - 1) / most;
            for (var part = 0; part < parts; part++)
            {
                var (start, end) = (count * part / parts, count * (part + 1) / parts);
                batches.Add(new ObjectBatch(kind, first + start, start, end - start));
            }

            first += count;
        }

        return batches;
    }
}
