using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Easel.Scenes.Reading.Scenery;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Sayings, notices and mottos that are the whole prompt: an idiom is drawn as everyone pictures it ("couch potato"), a notice stands on
/// a sign ("sold out"), and a motto that names nothing to draw is written ("never give up").</summary>
internal static partial class Sayings
{
    private static readonly (string Said, string Pictured)[] Idioms =
    [
        ("couch potato", "a happy potato on a sofa"),
        ("couch potato watching tv", "a happy potato on a sofa watching a television"),
        ("bookworm, book worm", "a worm with glasses on an open book"),
        ("night owl", "an owl on a branch at night"),
        ("early bird, the early bird, early bird gets the worm, early bird catches the worm", "a bird eating a worm at sunrise"),
        ("party animal", "a dog wearing a party hat and holding a balloon"),
        ("copycat, copy cat", "two cats facing each other"),
        ("teacher's pet, teachers pet", "a student giving an apple to a teacher"),
        ("busy bee, busy as a bee", "a bee holding a briefcase"),
        ("snail's pace, a snails pace, at a snail's pace", "a snail"),
        ("head in the clouds, head in clouds", "a daydreaming person on a cloud in the sky"),
        ("on cloud nine", "a happy person sitting on a cloud"),
        ("bite the bullet", "a person biting a bullet"),
        ("kick the bucket, kicking the bucket", "a person kicking a bucket"),
        ("spill the beans, spilling the beans", "a can with spilled beans"),
        ("kill two birds with one stone, killing two birds with one stone", "two birds and a small stone"),
        ("barking up the wrong tree", "a barking dog beside a tree"),
        ("bull in a china shop", "a bull beside a table with plates and teacups"),
        ("wolf in sheep's clothing, wolf in sheeps clothing", "a wolf in a sheep costume"),
        ("burning the midnight oil", "a person writing at a desk with a lamp at night"),
        ("time is money", "an alarm clock and a money bag"),
        ("hit the nail on the head", "a hammer above a nail"),
        ("hot potato", "a steaming potato"),
        ("sweet tooth", "a happy tooth and a candy"),
        ("birthday boy", "a boy wearing a party hat and holding a birthday cake"),
        ("birthday girl", "a girl wearing a party hat and holding a birthday cake"),
        ("under the weather, feeling under the weather", "a person feeling sick"),
        ("break a leg", "a theatre stage with red curtains"),
        ("a wish upon a star, wish upon a star", "a girl looking at a shooting star at night"),
        ("silver lining, every cloud has a silver lining", "a sun behind a cloud"),
        ("road rage", "an angry man driving a car"),
        ("home brew", "a beer bottle"),
        ("paper tiger", "an origami tiger"),
        ("cash cow", "a cow and a money bag"),
        ("gold digger", "a miner with gold"),
        ("the apple of my eye, apple of my eye", "a red apple with a heart"),
        ("money doesn't grow on trees, money tree", "a tree with coins"),
        ("monkey see monkey do", "two monkeys facing each other"),
        ("lucky charm, good luck charm", "a four leaf clover and a horseshoe"),
        ("dead end", "a dead end sign"),
        ("wet floor, caution wet floor, slippery floor, slippery when wet, slippery", "a wet floor sign"),
        ("level up, leveled up, level up screen", "\"Level Up\" and a star"),
        ("organic, home grown", "a leaf"),
        ("home sweet home", "a sign saying \"Home Sweet Home\""),
    ];

    private static readonly FrozenDictionary<string, string> Pictures = Idioms
        .SelectMany(line => line.Said.Split(", ").Select(said => KeyValuePair.Create(said, line.Pictured)))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static string Follow(string prompt, ConceptVocabulary vocabulary)
    {
        if (prompt.AsSpan().IndexOfAny('"', '“', '”') >= 0)
            return prompt;
        var said = Framed().Match(prompt.Trim()).Groups["said"].Value.Replace('’', '\'');
        if (Pictures.TryGetValue(said, out var pictured))
            return pictured;
        // "We are hiring banner" has its words upon a banner.
        return Borne().IsMatch(prompt) ? prompt
            : Notice().IsMatch(said) ? $"a sign saying \"{said.ToUpperInvariant()}\""
            : Motto().Match(said) is { Success: true } motto && !NamesThing(said, motto.Groups["told"].Success, vocabulary)
                ? $"\"{char.ToUpperInvariant(said[0])}{said[1..]}\""
            : prompt;
    }

    /// <summary>A thing, a place or a happening that can be drawn: "be a dragon" has one; what one is told first is a verb ("keep calm").</summary>
    private static bool NamesThing(string said, bool isTold, ConceptVocabulary vocabulary)
    {
        var words = said.ToLowerInvariant().Split(' ')[(isTold ? 1 : 0)..];
        return Array.Exists(words, word => IsThing(word, vocabulary) || (word.EndsWith('s') && IsThing(word[..^1], vocabulary)))
            || Enumerable.Range(0, Math.Max(0, words.Length - 1)).Any(i => IsThing($"{words[i]} {words[i + 1]}", vocabulary));
    }

    private static bool IsThing(string word, ConceptVocabulary vocabulary) =>
        vocabulary.Words.Find(word) is { Kind: MeaningKind.Concept, Tier: < Tier.Near }
        || Happenings.Find(word) is not null
        || Places.Ground(word) is not null;

    [GeneratedRegex(
        @"^((an?|the) )?(?<said>.+?)( (sticker|icon|illustration|drawing|cartoon|clipart|logo|art|print|quote))?[.!]*$",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Framed();

    [GeneratedRegex(
        @" (badge|sticker|label|banner|sign|stamp|tag|seal|mug|t-?shirt|shirt|ribbon|poster|flyer|button|patch|placard|notice|billboard|card)[.!]?$",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Borne();

    [GeneratedRegex(
        @"^(sold( out)?|out (of|to) (order|office|stock|lunch|service)|temporarily closed|under maintenance|(be )?right back|(we['’]ll )?be (right )?back( soon| in \d+ minutes)?|back (soon|in \d+ minutes|in five minutes)|do not (disturb|enter|touch|feed the animals)|(no (entry|trespassing|vacancy|parking|swimming|diving|fishing|pets|pets allowed|dogs allowed|exit|refunds))|keep out|keep off the grass|beware of (the )?dog|mind the gap|watch your step|help wanted|now hiring|for (sale|rent)|to let|vacancy|open 24( hours|/7)|(we['’]re|we are|sorry we['’]re|sorry we are) (closed|open)|closed (today|for \p{L}+|on \p{L}+s)|please (wait|wait here|knock|ring the bell|be quiet|take one)|quiet please|lost and found|employees only|staff only|vip only|authori[sz]ed personnel only|caution|warning high voltage|pay here|order here|exit only|one way|first come first served|buy one get one free|while supplies last|handle with care|free hugs|wanted dead or alive|no (?!smoking)\p{L}+ing( (allowed|here|zone|area|please))?|no (food|drinks?|phones?|cell phones|photos|photography|cameras?|ball games|shoes|glass|entry|outlet|bikes|bicycles)((,| or| and) \p{L}+)?( allowed| please| inside)?|push|pull|(push|pull) to (open|close)|(caution|danger|warning)(?! (tape|light|sign|label|triangle))( [\p{L}-]+){1,4}|danger|wash your hands|(please )?recycle here|masks? required|road (closed|work ahead)|speed limit \d+|watch your head|mind your (step|head)|please (do not|don['’]t|keep|turn off|close|remove|use|recycle|flush|stand|pay|be|respect|line up)( [\p{L}']+){0,5}|turn off the lights?|thank you for (not smoking|shopping|visiting|your visit)( \p{L}+){0,3}|(gluten|sugar|dairy|nut|peanut|fragrance|lactose|plastic|cruelty|fat|bpa|paraben|alcohol|tax|duty|smoke)[ -]free|100 ?% \p{L}+( \p{L}+)?|fair trade|(the )?best \p{L}+ ever|world['’]?s (best|greatest|okayest|coolest) \p{L}+|(number one|#1) (mom|mum|dad|teacher|boss|fan|grandma|grandpa)|employee of the (month|week|year)|(kid|family|pet|dog)[ -]friendly|made in \p{L}+|(handmade|made) with love|(money back|satisfaction) guaranteed?|locally sourced|award winning|best seller|bestseller|limited edition)$",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Notice();

    /// <summary>Begins as what one is told to do or to be, or says that one thing that nobody can draw is another.</summary>
    [GeneratedRegex(
        @"^((?<told>never|always|be|stay|keep(?! (an?|the)\b)|live (laugh|your|in the|for|life|free|and let)|dream (big|on)|follow your|believe|think (big|positive|different|twice|outside)|don['’]t|just (do it|breathe|be|keep|believe|for fun)|you (are|can|got|only|matter|belong|deserve)|we (can|will|got)|let['’]s|trust|choose (joy|love|kindness|happiness)|work (hard|smart)|good vibes|carpe|seize|home sweet|make today|every (day|moment)|all you need|no \p{L}+ no|less is|better (late|together|days)|girl power|thank god)\b( [\p{L}'’,&]+){0,7}|\p{L}+( \p{L}+)? (is|are|makes|conquers|heals|speak|speaks|talks|wins|beats|comes)( [\p{L}'’]+){1,6}|good vibes only|yolo|tgif|carpe diem|hakuna matata|bon appetit|to be or not to be)$",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Motto();
}
