using Easel.Scenes.Composition;

namespace Easel.Scenes.Layout;

/// <summary>Places what is in bowls, baskets and the like.</summary>
internal static class StageVessels
{
    /// <summary>"Two baskets of eggs": eggs in both.</summary>
    /// <param name="content">Gets the places.</param>
    /// <param name="places">Of the vessels.</param>
    public static void FillEach(Scene scene, int kind, StageRect[] content, int vessels, StageRect[] places)
    {
        for (var vessel = 0; vessel < places.Length; vessel++)
        {
            var heap = StageBlocks.Heap((content.Length + places.Length - 1 - vessel) / places.Length, content[0]);
            if (heap.Length == 0)
                continue;
            var box = StageRect.Around(heap);
            var pair = new TouchingPair(scene.Objects[kind], box, default, scene.Objects[vessels], places[vessel], default, IsFace: false);
            var place = Attachment.Place(SceneRelationKind.In, pair).Place;
            for (var i = 0; i < heap.Length; i++)
                content[vessel + (i * places.Length)] = heap[i].Move(place.Left - box.Left, place.Top - box.Top);
        }
    }
}
