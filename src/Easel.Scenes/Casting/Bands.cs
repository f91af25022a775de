using System.Collections.Frozen;
using Easel.Scenes.Composition;
using Easel.Scenes.Reading;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Casting;

/// <summary>Who plays together: each of a band has an instrument of their own.</summary>
internal static class Bands
{
    private static readonly FrozenDictionary<string, string[]> All = new (string Names, string[] Members)[]
    {
        ("band, rock band, pop band, punk band, music band, musicians, country band", ["guitarist", "singer", "drummer"]),
        ("jazz band", ["saxophonist", "singer", "trumpeter"]),
        ("marching band, brass band", ["trumpeter", "drummer", "trombonist", "flutist"]),
        ("orchestra, symphony orchestra", ["violinist", "flutist", "cellist", "trumpeter", "drummer"]),
    }
        .SelectMany(line => line.Names.Split(", ").Select(name => KeyValuePair.Create(name, line.Members)))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Letters that an instrument and who plays it have in common, at least: "drums", "drummer".</summary>
    private const int Stem = 4;

    /// <summary>Puts its members in the place of a band of which nothing else is said, where the scene has room for them.</summary>
    public static void Name(List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        if (vocabulary.FindNamed("person") is not (>= 0 and var person))
            return;
        for (var i = mentions.Count - 1; i >= 0; i--)
        {
            if (
                mentions[i] is { Text: null, Colour: null, PersonLooks.Count: 0, Count: > 1 } band
                && All.TryGetValue(band.Word, out var members)
                && IsMusic(band)
                && !relations.Exists(relation => relation.Second == i && relation.Kind.IsOfEach())
            )
                Split(i, person, Without(PlayerIn(i, members, mentions, relations), members, mentions, relations), mentions, relations);
        }
    }

    /// <summary>They do nothing but play: who marches does so in step.</summary>
    private static bool IsMusic(Mention band) =>
        band.Doing is null || ReferenceEquals(band.Doing.Doing, Musicians.Playing(band.Word) ?? Musicians.PlayingMusic);

    /// <summary>"A monkey playing drums in a band" stands with the others; null where nobody is said to be in it.</summary>
    private static Mention? PlayerIn(int band, string[] members, List<Mention> mentions, List<SceneRelation> relations)
    {
        var at = relations.FindIndex(at =>
            at.Second == band
            && at.Kind is SceneRelationKind.In or SceneRelationKind.Behind
            && (
                members.Contains(mentions[at.First].Word)
                || mentions[at.First].Doing is not null
                || InHand(at.First, mentions, relations) is not null
            )
        );
        if (at < 0)
            return null;
        relations[at] = relations[at] with { Kind = SceneRelationKind.Beside };
        return mentions[relations[at].First];
    }

    /// <summary>Who is named plays in the place of the one that has the same instrument.</summary>
    private static string[] Without(Mention? player, string[] members, List<Mention> mentions, List<SceneRelation> relations)
    {
        if (player is null)
            return members;
        var played = player.Doing?.Words ?? InHand(mentions.IndexOf(player), mentions, relations)?.Word ?? player.Word;
        var own = played
            .Split(' ')
            .Where(word => word.Length >= Stem)
            .SelectMany(word => members.Where(member => member.StartsWith(word[..Stem], StringComparison.Ordinal)))
            .Take(1);
        return [.. members.Except(own, StringComparer.Ordinal)];
    }

    /// <summary>The instrument of who is no figure: "a skeleton playing a trumpet"; null where none is named.</summary>
    private static Mention? InHand(int player, List<Mention> mentions, List<SceneRelation> relations) =>
        relations.Find(at => at.Second == player && at.Kind == SceneRelationKind.HeldBy) is { First: var held } ? mentions[held] : null;

    private static void Split(int i, int person, string[] members, List<Mention> mentions, List<SceneRelation> relations)
    {
        var (band, own) = (mentions[i], relations.FindAll(relation => relation.First == i));
        for (var member = 0; member < members.Length; member++)
        {
            var one = new Mention(person, Tier.Same, members[member], 1) { Side = band.Side, Depth = band.Depth };
            if (member == 0)
            {
                mentions[i] = one;
                continue;
            }

            mentions.Add(one);
            var last = mentions.Count - 1;
            relations.AddRange(own.Select(relation => relation with { First = last }));
            if (own.TrueForAll(relation => relation.Kind == SceneRelationKind.Beside))
                relations.Add(new SceneRelation(member == 1 ? i : last - 1, SceneRelationKind.Beside, last));
        }
    }
}
