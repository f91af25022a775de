using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Relations;

/// <summary>What the last thing is said to hold, of which a list may name more: "a desk with a laptop, a mug and a lamp".</summary>
internal sealed class ContainedThings(PromptItems items, Draft draft, ConceptVocabulary vocabulary)
{
    /// <summary>Of what stands on a desk beside what is said to, in metres.</summary>
    private const double LargestListed = 0.5;

    private (int Container, SceneRelationKind Relation)? _content;

    private (int Container, SceneRelationKind Relation)? _list;

    private bool _isDish;

    private (int Vessel, int Around)? _nested;

    /// <summary>"A bowl of" what follows, which is in it or on it; -1 for none.</summary>
    public void Fill(int container, SceneRelationKind relation) => _content = container < 0 ? null : (container, relation);

    /// <summary>The vessel, where it can hold so what follows; else <paramref name="around"/>, which it is on or in, or who has it, and which
    /// what comes after the content is of again.</summary>
    public int StepInto(Mention vessel, int around, SceneRelationKind relation)
    {
        if (NounStanding.OfContent(vocabulary.Concepts[vessel.Concept]) != relation)
            return around;
        var at = draft.Objects.LastIndexOf(vessel);
        _nested = (at, around);
        return at;
    }

    /// <summary>"A basket of apples and a lamp": one with an article, after several without, is a thing of its own.</summary>
    public bool EndsAt(int and, Mention? newest) =>
        items.RoleAt(and + 1) == WordRole.Article && newest is { Text: null } and ({ IsVague: true } or { Count: > 1 });

    /// <summary>What the vessel is on, in, or in the hand of; null where it stands by itself.</summary>
    public int? Around(int vessel) => _nested is { } nested && nested.Vessel == vessel ? nested.Around : null;

    /// <summary>What follows, and what is listed after it, stands so to the container; -1 for none.</summary>
    public void List(int container, SceneRelationKind relation) => _list = container < 0 ? null : (container, relation);

    /// <summary>The next object comes on a plate or in a bowl, and so does what follows with "and".</summary>
    public void Serve() => _isDish = true;

    /// <summary>How what is in this container stands to it; null where nothing is said to be in it.</summary>
    public SceneRelationKind? ContentOf(int container) =>
        _content is { } content && content.Container == container ? content.Relation : null;

    /// <summary>How a further thing of a list stands to the container, where it has room there and is no piece of furniture itself; else null.</summary>
    public SceneRelationKind? ListedOn(int container, Mention further)
    {
        if (_list is not { } list || list.Container != container || further.Text is not null)
            return null;
        var (thing, below) = (vocabulary.Concepts[further.Concept], vocabulary.Concepts[draft.Objects[container].Concept]);
        return thing.Traits.Metres <= LargestListed && NounStanding.OnOrIn(thing, below) == list.Relation ? list.Relation : null;
    }

    /// <summary>Whether the relation was said of the content or the list, so that its container is still spoken of.</summary>
    public bool Has(int container, SceneRelationKind relation) => _content == (container, relation) || _list == (container, relation);

    /// <summary>How many vessels the content fills; 0 where it is in none.</summary>
    public int Vessels => _content is { Relation: SceneRelationKind.In } content ? draft.Objects[content.Container].Count : 0;

    /// <summary>Whether more than <paramref name="dish"/> is on the same plate, after "and" at <paramref name="i"/>.</summary>
    public bool HasMore(Mention dish, int i) => IsDishWithMore(dish, i) || IsOnSameDish(dish, i);

    public void EndClause() => (_content, _isDish) = (null, false);

    /// <summary>"A plate of scrambled eggs and bacon".</summary>
    private bool IsOnSameDish(Mention dish, int i) =>
        (_isDish || dish.Word.StartsWith("plate of ", StringComparison.Ordinal))
        && vocabulary.Concepts[dish.Concept].Traits.Served
        && items.KindAt(i + 1) == ItemKind.Concept
        && items.ConceptAt(i + 1).Traits is { Food: true, Served: false };

    /// <summary>"A pizza with mushrooms and olives": the name of the dish says the first alone.</summary>
    private bool IsDishWithMore(Mention dish, int i) =>
        items.KindAt(i - 1) == ItemKind.Concept
        && items.KindAt(i + 1) == ItemKind.Concept
        && dish.Word.Contains(" with ", StringComparison.Ordinal)
        && items.ConceptAt(i + 1).Traits is { Food: true, Served: false }
        && vocabulary.Concepts[dish.Concept] is var whole
        && (whole.Traits.Flat || NounStanding.OnOrIn(items.ConceptAt(i + 1), whole) == SceneRelationKind.On);
}
