using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Animals;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Reading;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Casting;

/// <summary>Who works with their hands is at a table, a stove or a grill, and what they work at lies upon it: "a girl decorating
/// cupcakes".</summary>
internal sealed class Workbenches(List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
{
    /// <summary>Of what is worked at upon a table, in metres.</summary>
    private const double Largest = 0.6;

    /// <summary>Of a cake with tiers.</summary>
    private const double LargestFood = 1.2;

    public void Furnish()
    {
        for (var who = 0; who < mentions.Count; who++)
        {
            if (
                mentions[who] is { Text: null, Doing.Doing.Bench: { } bench }
                && IsSomebody(who)
                && !relations.Exists(at => at.First == who && IsElsewhere(at))
            )
                LayBefore(who, bench);
        }

        StepBehind();
    }

    /// <summary>"Rolling dough on a table": who works with their hands is behind the table, and stands on none.</summary>
    private void StepBehind()
    {
        for (var r = 0; r < relations.Count; r++)
        {
            var (who, kind, bench) = relations[r];
            if (
                kind == SceneRelationKind.On
                && mentions[who] is { Text: null, Doing.Doing.Pose: PoseName.Working }
                && Roles.Of(mentions[who], vocabulary) is not null
                && IsWorkplace(bench)
            )
                relations[r] = relations[r] with { Kind = SceneRelationKind.Behind };
        }
    }

    /// <summary>Who is on a bench or in a boat has it in the hands.</summary>
    private bool IsElsewhere(SceneRelation at) =>
        at.Kind is not (SceneRelationKind.Beside or SceneRelationKind.LeftOf)
        && !(at.Kind == SceneRelationKind.Behind && IsWorkplace(at.Second));

    private void LayBefore(int who, string name)
    {
        var things = WorkedAt(who);
        if (
            things.Count == 0
            || (mentions[who].Doing!.Doing.IsOfFood && !things.TrueForAll(thing => Concept(thing).Traits.Food))
            || Bench(things, name) is not (>= 0 and var bench)
        )
            return;
        relations.RemoveAll(at =>
            at.Kind == SceneRelationKind.Beside
            && (at.First == who || things.Contains(at.First))
            && (at.Second == bench || things.Contains(at.Second))
        );
        foreach (var thing in things.Where(thing => !IsUpon(thing, bench)))
            relations.Add(new SceneRelation(thing, SceneRelationKind.On, bench));
        Stand(who, bench);
        // "A mother and her daughter decorating cookies" are both at it.
        foreach (var with in relations.Where(at => at.Kind == SceneRelationKind.Beside && at.Second == who).ToList())
        {
            if (string.Equals(mentions[with.First].Doing?.Words, mentions[who].Doing!.Words, StringComparison.Ordinal))
                Stand(with.First, bench);
        }
    }

    /// <summary>"Chopping carrots, onions and peppers": all that stand in a row from the worker on.</summary>
    private List<int> WorkedAt(int who)
    {
        var things = new List<int>();
        for (var from = who; ; from = things[^1])
        {
            var next = relations.Find(at => at.Kind == SceneRelationKind.Beside && at.First == from && IsWorkedAt(at.Second));
            if (next is null || things.Contains(next.Second))
                return things;
            things.Add(next.Second);
        }
    }

    /// <summary>Behind a table, and beside a stove, which one would hide.</summary>
    private void Stand(int who, int bench)
    {
        var at = new SceneRelation(who, Concept(bench).Traits.Surface ? SceneRelationKind.Behind : SceneRelationKind.Beside, bench);
        if (!relations.Contains(at))
            relations.Add(at);
    }

    /// <summary>The one that they lie upon, that is named, or that is usual; -1 where there is none.</summary>
    private int Bench(List<int> things, string name)
    {
        var upon = relations.Find(at => at.Kind == SceneRelationKind.On && things.Contains(at.First));
        if (upon is not null)
            return IsWorkplace(upon.Second) ? upon.Second : -1;
        var concept = vocabulary.FindNamed(name);
        var named = Enumerable
            .Range(0, mentions.Count)
            .FirstOrDefault(
                i =>
                    mentions[i].Text is null
                    && (mentions[i].Concept == concept || (IsWorkplace(i) && Concept(i).Traits.Surface))
                    && !relations.Exists(at => at.First == i && at.Kind is not SceneRelationKind.Beside),
                -1
            );
        if (named >= 0 || concept < 0 || mentions.Sum(mention => mention.Count) >= Scene.MaxObjects)
            return named;
        mentions.Add(new Mention(concept, Tier.Same, name, 1));
        return mentions.Count - 1;
    }

    /// <summary>A bear cooks as people do.</summary>
    private bool IsSomebody(int i) => Roles.Of(mentions[i], vocabulary) is not null || Fauna.Find(Concept(i).Caption) is not null;

    private bool IsWorkedAt(int thing) =>
        mentions[thing].Text is null
        && Concept(thing).Traits is { Lives: false, Sky: false, Metres: < Largest } or { Food: true, Lives: false, Metres: < LargestFood }
        && !relations.Exists(at => at.First == thing && at.Kind is not SceneRelationKind.Beside && !IsWorkplace(at.Second));

    private bool IsUpon(int thing, int bench) => relations.Contains(new SceneRelation(thing, SceneRelationKind.On, bench));

    private bool IsWorkplace(int i) => mentions[i].Text is null && Concept(i).Traits.Workplace;

    private Concept Concept(int i) => vocabulary.Concepts[mentions[i].Concept];
}
