using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Scenery;
using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.Appearance;

/// <summary>Reads how a whole scene is seen: as a silhouette, reflected in water, through a window.</summary>
internal sealed class EffectReader(PromptItems items, Clause clause, WindowViewReader windows, Draft draft)
{
    /// <summary>Returns the last item used; -1 where item <paramref name="i"/> says nothing of the kind.</summary>
    public int Read(int i)
    {
        if (clause.IsNegated || !items[i].IsWord)
            return -1;
        var word = items.Text(items[i]);
        if (word is "silhouette" or "silhouettes" or "silhouetted" or "silhouette of" or "silhouettes of")
        {
            draft.IsSilhouette = true;
            clause.Phrase.ForgetNumber();
            return items.RoleAt(i + 1) == WordRole.Of ? i + 1 : i;
        }

        if (word is "reflected" or "reflecting" or "reflection" or "reflections" or "mirrored" && IsWaterAhead(i + 1))
        {
            draft.HasReflection = true;
            clause.Phrase.ForgetNumber();
            return items.RoleAt(i + 1) == WordRole.Of ? i + 1 : i;
        }

        return windows.Read(i);
    }

    /// <summary>"In the lake", "of the mountains in the water".</summary>
    private bool IsWaterAhead(int i)
    {
        for (; i < items.Count && !items[i].IsPause; i++)
        {
            if (Places.Ground(items.Text(items[i])) is ScenePlace.Lake or ScenePlace.Sea)
                return true;
        }

        return false;
    }
}
