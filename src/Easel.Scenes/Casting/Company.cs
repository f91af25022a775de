using Easel.Abstractions.Pixels;
using Easel.Scenes.Composition;
using Easel.Scenes.Figures;
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
            if (
                mentions[i].Vector is PersonDrawing { Furnished: { Fixture: Fixture.Table } at } one
                && ReferenceEquals(mentions[i].Doing?.Doing, mentions[i + 1].Doing?.Doing)
                && Sits(i + 1)
            )
            {
                mentions[i].Vector = one with { Furnished = null };
                Gather([i, i + 1], thing: -1, new Shared(SharedFixture.TableBefore, at.Colour), named);
            }
        }
    }

    private SharedFixture? FixtureOf(Mention furniture) =>
        vocabulary.Concepts[furniture.Concept].Caption switch
        {
            "table" or "desk" or "cafe table" => SharedFixture.TableBefore,
            "sofa" or "couch and lamp" => SharedFixture.Sofa,
            "bench" => SharedFixture.Bench,
            _ => null,
        };

    private Rgb ColourOf(Mention furniture, SharedFixture fixture) =>
        furniture.Colour is { } colour ? Shades.Of(furniture.ColourShade, vocabulary.Colours[colour].Rgb)
        : fixture == SharedFixture.Sofa ? Palette.Blue
        : fixture == SharedFixture.Bench ? Palette.Wood
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
        && Members(mentions[i]) is [{ Furnished: null, Ridden: null, IsPortrait: false } first, ..]
        && first.PoseName
            is PoseName.Standing
                or PoseName.Sitting
                or PoseName.SittingHolding
                or PoseName.SittingOnGround
                or PoseName.HoldingInFront
                or PoseName.Holding
                or PoseName.HandInHand
                or PoseName.Hugging
                or PoseName.Working
                or PoseName.Eating
                or PoseName.SeatedFront;

    private static List<PersonDrawing> Members(Mention mention) =>
        mention.Vector switch
        {
            GroupDrawing { Shared: null } group => [.. group.Members],
            PersonDrawing one => [.. Enumerable.Repeat(one, mention.Count)],
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

    private static GroupDrawing Seated(List<PersonDrawing> members, Shared shared)
    {
        if (shared.IsTable && members is [{ Person.Age: not Age.Baby }, { Person.Age: not Age.Baby }])
        {
            var chair = new Furnished(Fixture.Chair, Palette.Brown);
            return new GroupDrawing(
                [.. members.Select((one, i) => one with { PoseName = PoseName.AtTable, Furnished = chair, IsMirrored = i == 1 })],
                SharedArt.Across
            )
            {
                Shared = shared with { Fixture = SharedFixture.TableBetween },
            };
        }

        var pose = shared.IsTable ? PoseName.SeatedBehind : PoseName.SeatedFront;
        return new GroupDrawing([.. members.Select(one => one with { PoseName = pose, IsMirrored = false })], Abreast) { Shared = shared };
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
