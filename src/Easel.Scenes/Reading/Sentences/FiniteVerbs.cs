using System.Collections.Frozen;

namespace Easel.Scenes.Reading.Sentences;

/// <summary>What people, animals and things that move do, as sentences say it ("chases", "chased") and as pictures are described ("chasing").</summary>
internal static class FiniteVerbs
{
    private const string NeedsNoObject =
        "arrive, bark, blink, bloom, bounce, bow, browse, burrow, chat, cheer, chirp, circle, climb, crash, turn, crawl, creep, croak, crouch, cry, dance, dash, dive, doze, drift, fall, float, flow, flutter, fly, gallop, "
        + "gather, giggle, glide, glow, go, graze, growl, hang, hide, hop, hover, howl, jog, jump, kneel, land, laugh, lay, lean, leap, lie, listen, look, lounge, lurk, march, meditate, meow, nap, "
        + "parade, peck, peek, peer, perch, play, pose, pounce, prowl, purr, race, rain, relax, rest, ride, rise, roam, roar, roll, run, rush, sail, scurry, shine, shiver, sing, sit, skate, ski, sleep, slide, slither, snow, "
        + "smile, snarl, sneak, snooze, snore, snuggle, soar, sparkle, speed, splash, sprint, squat, stand, stare, stroll, strut, surf, sway, swim, swing, swoop, tiptoe, travel, trot, tumble, twinkle, waddle, wade, wait, wake, walk, wander, "
        + "waltz, wave, wink, work, yawn, approach, balance, beg, blow, bob, emerge, flap, flicker, frolic, glisten, glitter, grin, grow, nestle, paddle, practice, shelter, smoke, spin, stretch, stop, struggle, swirl, talk, tower, type, vanish, whisper, hunch, curl, bathe, camp, study, camouflage, shimmer, burn, clap, point, gaze, glance, twirl, dangle, sunbathe, shout, yell, celebrate, applaud, sneeze, stumble, slip, skip, hike, drip, melt, erupt, explode, gleam, crow, pass, knock, kneel, argue, exercise, snorkel, wind, dine, leak, yank, loom";

    private const string TakesAnObject =
        "admire, attack, bake, bite, bring, build, bury, buy, carry, catch, chase, cook, cross, cuddle, deliver, dig, drag, draw, drink, drive, eat, enjoy, examine, explore, face, feed, fetch, fight, fix, follow, give, grab, greet, guard, hold, hug, "
        + "hunt, juggle, kick, kiss, lead, lick, lift, milk, munch, nibble, nuzzle, paint, pet, place, plant, play, pour, prepare, present, pull, push, put, raise, read, repair, rescue, ride, save, scratch, sell, serve, share, sniff, spread, spray, steal, stir, strike, study, swallow, taste, teach, tease, throw, toss, "
        + "touch, tow, wag, wash, watch, water, wear, write, breathe, adjust, aim, brush, cast, clean, collect, comb, decorate, explain, fill, fly, fry, gather, guide, hammer, help, knit, make, mix, offer, operate, peel, pick, polish, protect, reach, reflect, row, sew, shake, shoot, show, sip, steer, stroke, sweep, tie, use, visit, wield, play, inspect, squeeze, pat, rake, shovel, trim, wrap, unwrap, open, count, chop, slice, grill, roast, sculpt, photograph, film, conduct, compose, program, ring, press, overlook, tend, mow, cut, enter, harvest, arrange, measure, wipe, scrub, unpack, pack, load, unload, flip, weave, stitch, chew, smell, cradle, embrace, comfort, carve, escape, haul, receive, dribble, close, check, sketch, dip, knead, unlock, scoop, tickle, wrestle, blow, tug, tame, accept, thread, inflate, hang, swing, mend, drop, fold, iron, vacuum, mop, plow, plough, shear, groom";

    /// <summary>Base form, past and, where it is neither of these, participle of verbs that are not regular.</summary>
    private static readonly FrozenDictionary<string, string> IrregularPasts = (
        "bite bit, bring brought, put put, build built, buy bought, catch caught, creep crept, dig dug, draw drew, drink drank, drive drove, eat ate, fall fell, feed fed, fight fought, fly flew, give gave, "
        + "go went, hang hung, hide hid, hold held, kneel knelt, lead led, lie lay, ride rode, rise rose, run ran, shine shone, sing sang, sit sat, sleep slept, slide slid, speed sped, stand stood, steal stole, strike struck, swim swam, swing swung, teach taught, "
        + "throw threw, wake woke, wear wore, write wrote, spread spread, read read, lay laid, blow blew, grow grew, spin spun, cast cast, make made, shake shook, shoot shot, sew sewed, show showed, row rowed, wind wound, ring rang, weave wove"
    )
        .Split(", ")
        .Select(line => line.Split(' '))
        .ToFrozenDictionary(words => words[0], words => words[1], StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Verb> Bases = NeedsNoObject
        .Split(", ")
        .Select(verb => new Verb(verb, Progressive(verb), NeedsObject: false))
        .Concat(TakesAnObject.Split(", ").Select(verb => new Verb(verb, Progressive(verb), NeedsObject: true)))
        .DistinctBy(verb => verb.Base, StringComparer.Ordinal)
        .ToFrozenDictionary(verb => verb.Base, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Verb> ThirdPersons = By(verb => ThirdPerson(verb.Base));

    private static readonly FrozenDictionary<string, Verb> Pasts = By(verb =>
        IrregularPasts.GetValueOrDefault(verb.Base) ?? Past(verb.Base)
    );

    private static readonly FrozenSet<string> Progressives = Bases
        .Values.Select(verb => verb.Progressive)
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> NeverWithObject = NeedsNoObject
        .Split(", ")
        .Except(TakesAnObject.Split(", "), StringComparer.Ordinal)
        .Select(Progressive)
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"Watches".</summary>
    public static Verb? OfOne(string word) => ThirdPersons.GetValueOrDefault(word);

    /// <summary>"Watch".</summary>
    public static Verb? OfMany(string word) => Bases.GetValueOrDefault(word);

    /// <summary>"Watches" or "watch".</summary>
    public static Verb? OfEither(string word) => OfOne(word) ?? OfMany(word);

    /// <summary>"Watching".</summary>
    public static bool IsProgressive(string word) => Progressives.Contains(word);

    /// <summary>"Floating": the noun after it is what floats.</summary>
    public static bool HasNoObject(string progressive) => NeverWithObject.Contains(progressive);

    /// <summary>"Watched", "sat".</summary>
    public static Verb? InThePast(string word) => Pasts.GetValueOrDefault(word);

    /// <summary>"Rose", which may be a noun too.</summary>
    public static bool IsIrregularPast(string word) => Pasts.TryGetValue(word, out var verb) && IrregularPasts.ContainsKey(verb.Base);

    /// <param name="Progressive">"Watching".</param>
    /// <param name="NeedsObject">Its past without an object is a participle: a dog "held" is held by somebody.</param>
    internal sealed record Verb(string Base, string Progressive, bool NeedsObject)
    {
        /// <summary>"Watches".</summary>
        public string OfOne => ThirdPerson(Base);
    }

    private static FrozenDictionary<string, Verb> By(Func<Verb, string> form) =>
        Bases.Values.DistinctBy(form, StringComparer.Ordinal).ToFrozenDictionary(form, StringComparer.Ordinal);

    private static string ThirdPerson(string verb) =>
        EndsInConsonantAndY(verb) ? $"{verb[..^1]}ies"
        : verb[^1] is 's' or 'x' or 'z' or 'o'
        || verb.EndsWith("ch", StringComparison.Ordinal)
        || verb.EndsWith("sh", StringComparison.Ordinal)
            ? $"{verb}es"
        : $"{verb}s";

    private static string Past(string verb) =>
        verb[^1] == 'e' ? $"{verb}d"
        : EndsInConsonantAndY(verb) ? $"{verb[..^1]}ied"
        : DoublesItsEnd(verb) ? $"{verb}{verb[^1]}ed"
        : $"{verb}ed";

    /// <summary>"Watching" of "watch", whether or not anybody is known to do it.</summary>
    public static string Progressive(string verb) =>
        verb.EndsWith("ie", StringComparison.Ordinal) ? $"{verb[..^2]}ying"
        : verb[^1] == 'e' && verb[^2] is not ('e' or 'o') ? $"{verb[..^1]}ing"
        : DoublesItsEnd(verb) ? $"{verb}{verb[^1]}ing"
        : $"{verb}ing";

    private static bool EndsInConsonantAndY(string verb) => verb[^1] == 'y' && !IsVowel(verb[^2]);

    /// <summary>"Swim", "hug": one syllable, with one vowel and one consonant at its end.</summary>
    private static bool DoublesItsEnd(string verb) =>
        !IsVowel(verb[^1]) && verb[^1] is not ('w' or 'x' or 'y') && IsVowel(verb[^2]) && verb.Count(IsVowel) == 1;

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
