using Easel.Abstractions.Pixels;
using Easel.Scenes.Composition;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Animals;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Fixtures;
using Easel.Scenes.Reading;
using Easel.Scenes.Reading.Appearance;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Casting;

/// <summary>Seats those who are at one table, on one sofa or on one bench, as one drawing with it: what is on the table is before all of them.</summary>
/// <param name="shown">Gets what the drawing shows.</param>
internal sealed class Company(List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary, List<int> shown)
{
    /// <summary>More stand there by themselves.</summary>
    private const int Largest = 6;

    /// <summary>Between the hips of those who sit side by side.</summary>
    private const double Abreast = 23;

    /// <param name="named">So many objects the prompt names.</param>
    public void Seat(int named)
    {
        for (var thing = 0; thing < mentions.Count; thing++)
        {
            if (mentions[thing] is { Text: null, Count: 1 } furniture && !shown.Contains(thing) && FixtureOf(furniture) is { } fixture)
                Gather(Around(thing, fixture), thing, new Shared(fixture, ColourOf(furniture, fixture)), named);
        }

        // Who sits at a table alone is at it already; "a man and a woman having dinner" have it together.
        for (var i = 0; i + 1 < mentions.Count; i++)
        {
            var all = DoingTheSame(i);
            if (all.Count > 1 && all.Select(TableOf).FirstOrDefault(at => at is not null) is { } table)
                Gather(all, thing: -1, new Shared(SharedFixture.TableBefore, table.Colour), named);
        }
    }

    /// <summary>One, and those named next who do the same and can sit there.</summary>
    private List<int> DoingTheSame(int i) =>
        mentions[i].Doing is { } said && Sits(i)
            ?
            [
                .. Enumerable
                    .Range(i, mentions.Count - i)
                    .TakeWhile(next => ReferenceEquals(mentions[next].Doing?.Doing, said.Doing) && Sits(next)),
            ]
            : [];

    /// <summary>The one that it is drawn at by itself.</summary>
    private Furnished? TableOf(int i) => mentions[i].Vector is IGroupMember { Furnished: { Fixture: Fixture.Table } at } ? at : null;

    /// <summary>Those who are at it sit there together.</summary>
    public static bool IsTable(string caption) => caption is "table" or "desk" or "cafe table" or "tablecloth";

    private SharedFixture? FixtureOf(Mention furniture) =>
        vocabulary.Concepts[furniture.Concept].Caption switch
        {
            var caption when IsTable(caption) => SharedFixture.TableBefore,
            "sofa" or "couch and lamp" => SharedFixture.Sofa,
            "bench" => SharedFixture.Bench,
            _ => null,
        };

    private Rgb ColourOf(Mention furniture, SharedFixture fixture) =>
        furniture.Colour is { } colour ? Shades.Of(furniture.ColourShade, vocabulary.Colours[colour].Rgb)
        : fixture == SharedFixture.Sofa ? Palette.Blue
        : fixture == SharedFixture.Bench ? Palette.Wood
        : vocabulary.Concepts[furniture.Concept].Caption is "tablecloth" ? Palette.Red
        : Palette.Brown;

    private List<int> Around(int thing, SharedFixture fixture) =>
        [
            .. relations
                .Where(relation => relation.Second == thing && IsAt(relation.Kind, fixture) && Sits(relation.First))
                .Select(relation => relation.First)
                .Distinct()
                .Order(),
        ];

    private static bool IsAt(SceneRelationKind kind, SharedFixture fixture) =>
        fixture is SharedFixture.Sofa or SharedFixture.Bench
            ? kind is SceneRelationKind.On or SceneRelationKind.In
            : kind is SceneRelationKind.Behind or SceneRelationKind.Around;

    /// <summary>Nothing is done there for which one stands up or lies down.</summary>
    private bool Sits(int i) =>
        !shown.Contains(i)
        && Members(mentions[i]) is [{ Furnished: null or { Fixture: Fixture.Table }, Ridden: null, IsPortrait: false } first, ..]
        && first.PoseName
            is PoseName.Standing
                or PoseName.Sitting
                or PoseName.SittingHolding
                or PoseName.SittingOnGround
                or PoseName.SittingOnGroundHolding
                or PoseName.HoldingInFront
                or PoseName.Holding
                or PoseName.HandInHand
                or PoseName.Hugging
                or PoseName.Working
                or PoseName.Eating
                or PoseName.AtTable
                or PoseName.SeatedFront;

    private static List<IGroupMember> Members(Mention mention) =>
        mention.Vector switch
        {
            GroupDrawing { Shared: null } group => [.. group.Members],
            PersonDrawing or AnimalDrawing { Stance: Stance.Upright } =>
            [
                .. Enumerable.Repeat((IGroupMember)mention.Vector, mention.Count),
            ],
            _ => [],
        };

    private void Gather(List<int> people, int thing, Shared shared, int named)
    {
        var members = people.SelectMany(i => Members(mentions[i])).ToList();
        if (members.Count is < 2 or > Largest)
            return;
        var host = people[0];
        if (shared.IsTable)
            shared = shared with { Setting = Setting(people) };
        if (thing >= 0)
        {
            if (thing < named)
                mentions[host].Use(mentions[thing], relations.Find(at => at.First == host && at.Second == thing)?.Kind, vocabulary);
            shown.Add(thing);
        }

        mentions[host].Vector = Seated(members, shared);
        mentions[host].Count = 1;
        foreach (var other in people.Skip(1))
        {
            mentions[host].Partners.Add(mentions[other]);
            shown.Add(other);
        }

        for (var r = 0; r < relations.Count; r++)
        {
            var (first, kind, second) = relations[r];
            var isLaid = second == thing && kind == SceneRelationKind.On;
            relations[r] = new SceneRelation(Moved(first), isLaid ? SceneRelationKind.HeldBy : kind, Moved(second));
            // What each of them has is on the table once.
            if (Moved(second) == host && relations[r].Kind == SceneRelationKind.HeldBy && mentions[first].Count == members.Count)
                mentions[first].Count = 1;
        }

        relations.RemoveAll(relation => relation.First == relation.Second);

        int Moved(int i) => i == thing || people.Contains(i) ? host : i;
    }

    private static GroupDrawing Seated(List<IGroupMember> members, Shared shared)
    {
        if (shared.IsTable && members.Count == 2 && !members.Exists(one => one is PersonDrawing { Person.Age: Age.Baby }))
        {
            var chair = new Furnished(Fixture.Chair, Palette.Brown);
            return new GroupDrawing(
                [.. members.Select((one, i) => one.Posed(PoseName.AtTable, isMirrored: i == 1, chair))],
                SharedArt.Across
            )
            {
                Shared = shared with { Fixture = SharedFixture.TableBetween },
            };
        }

        var pose = shared.IsTable ? PoseName.SeatedBehind : PoseName.SeatedFront;
        return new GroupDrawing(
            [.. members.Select(one => one.Posed(pose, isMirrored: false))],
            Math.Max(Abreast, members.Max(one => one.Breadth))
        )
        {
            Shared = shared,
        };
    }

    /// <summary>Cups that are held stand on the table, before each.</summary>
    private TableSetting Setting(List<int> people)
    {
        var setting = people.Select(i => mentions[i].Doing?.Doing.Setting ?? TableSetting.None).Max();
        var cups = relations.FindAll(relation =>
            relation.Kind == SceneRelationKind.HeldBy
            && people.Contains(relation.Second)
            && mentions[relation.First].Text is null
            && vocabulary.Concepts[mentions[relation.First].Concept].Caption is "hot beverage" or "mug" or "cup" or "teacup without handle"
        );
        shown.AddRange(cups.Select(cup => cup.First));
        return cups.Count > 0 ? TableSetting.Cups : setting;
    }
}
