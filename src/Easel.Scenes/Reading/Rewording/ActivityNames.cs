using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Sports, crafts and pastimes that are named by a noun, "judo", "pottery", "hide and seek": said as what somebody does, where the
/// prompt has nothing but that name and what kind of picture it is.</summary>
internal static partial class ActivityNames
{
    private static readonly (string Names, string Done)[] Table =
    [
        ("judo, jiu jitsu, aikido", "two people wrestling in blue kimonos"),
        ("karate, taekwondo, tae kwon do, kung fu, martial arts, self defense, self defence", "a person doing karate"),
        ("archery", "an archer with a bow and arrow and a target"),
        ("gymnastics, acrobatics, parkour, free running", "a person doing gymnastics"),
        ("athletics, track and field, sprint, cross country", "a person running"),
        ("long jump, triple jump", "a person jumping"),
        ("crossfit, weight training, strength training, workout, gym workout, bodybuilding", "a person lifting weights"),
        ("pottery, ceramics, pottery making", "a potter at a pottery wheel"),
        ("woodworking, woodwork, carpentry, diy, home improvement", "a carpenter sawing a plank"),
        ("calligraphy, journaling, creative writing", "a person writing a letter at a desk"),
        ("embroidery, needlework, cross stitch, needlepoint, quilting, dressmaking, tailoring", "a person sewing"),
        ("origami, paper folding, papercraft", "a paper crane"),
        ("scrapbooking, paper craft, crafts, arts and crafts", "a person cutting paper with scissors"),
        ("photography, amateur photography", "a person taking a photo with a camera"),
        ("astronomy, stargazing, star gazing", "a person looking through a telescope at night"),
        ("hide and seek, hide-and-seek, peekaboo, peek-a-boo", "a boy hiding behind a tree and a girl covering her eyes"),
        ("arm wrestling, thumb war", "two men wrestling"),
        ("trick or treat, trick-or-treat, trick or treating", "kids trick-or-treating"),
        ("metal detecting", "a person with a metal detector on a beach"),
        ("sightseeing, tourism", "a tourist with a camera"),
        ("home brewing, homebrewing", "a person pouring beer"),
        ("power nap, nap, afternoon nap, siesta, nap time, naptime", "a person napping"),
        ("cat nap, catnap", "a cat sleeping"),
        ("coffee break, tea break", "a person drinking coffee at a table"),
        ("lunch break, snack break", "a person eating a sandwich at a table"),
        ("evening stroll, morning walk, evening walk, nature walk", "a person walking in a park"),
        ("night shift, overtime, late shift", "a person working at a desk with a laptop at night"),
        ("couch surfing", "a person lying on a sofa"),
        ("housework, chores, household chores", "a person mopping the floor"),
        ("homework, studying, exam prep", "a student studying at a desk"),
        ("spelling bee, spelling contest", "a school play"),
        ("public speaking, speech", "a person giving a speech at a lectern"),
        ("graduation, graduation day, graduation ceremony, commencement", "a student with a graduation cap and a diploma"),
        ("javelin throw, javelin throwing", "an athlete throwing a javelin"),
        ("ski jump, ski jumping", "a skier jumping in the snow"),
        ("tennis match, tennis game, tennis tournament, tennis practice", "two people playing tennis"),
        ("volleyball match, volleyball tournament", "two people playing volleyball"),
        ("badminton match, badminton game", "two people playing badminton"),
        ("soccer match, soccer game, soccer practice, football match", "two boys playing soccer"),
        ("hockey match, ice hockey game, ice hockey match", "two people playing ice hockey"),
        ("cricket match, baseball match, baseball practice", "a man playing baseball"),
        ("basketball match, basketball practice", "a man shooting a basketball"),
        ("farming, agriculture", "a farmer on a tractor in a field"),
        ("shadow boxing, kick boxing, knockout", "a person boxing"),
        ("push ups, push-ups, pushups, press ups, press-ups, plank exercise, plank pose, planking", "a person doing push-ups"),
        ("squats, squat, lunges, jumping jacks, star jumps, burpees, warm up, warmup, warm-up", "a person jumping"),
        ("sit ups, sit-ups, situps, crunches, stretches, cool down, yoga pose, yoga poses", "a person doing yoga"),
        ("handstand, handstands, headstand", "a person doing a handstand"),
        ("cartwheel, cartwheels, backflip, back flip, front flip, somersault, somersaults", "a person doing a cartwheel"),
        ("slam dunk, dunk, free throw, layup, three pointer, jump shot", "a man shooting a basketball"),
        ("home run, homerun, at bat", "a man playing baseball"),
        ("penalty kick, free kick, corner kick, soccer kick, soccer drill", "a boy kicking a soccer ball"),
        ("touchdown, field goal, football practice, american football game", "a football player holding an american football"),
        ("photo finish, relay race, track meet, track race, 100 meter dash", "three people running at a finish line"),
        ("swim meet, swim practice, swim lesson, swim lessons, swim class, swim race, swim team", "three swimmers"),
        ("hole in one, golf lesson, golf tournament, golf swing", "a person golfing"),
        ("surf lesson, surf lessons, surf school, surf camp, surf trip", "a person surfing"),
        ("ski lesson, ski lessons, ski school, ski race", "a skier in the snow"),
        ("dance recital, ballet recital, ballet school, dance school, dance studio", "three ballet dancers"),
        ("driving lesson, driving lessons, driving test, driving school, learner driver", "a person driving a car"),
        ("fishing trip, fishing contest, fishing tournament", "a person fishing"),
        ("sailing lesson, sailing lessons, sailing trip, sailing class, boat trip, sailing school", "a sailboat at sea"),
        ("sky dive, skydive, skydiving, sky diving, base jumping, bungee jump", "a parachutist in the sky"),
        ("tug of war, tug-of-war", "tug of war"),
    ];

    private static readonly FrozenDictionary<string, string> Done = Table
        .SelectMany(line => line.Names.Split(", ").Select(name => KeyValuePair.Create(name, line.Done)))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static string Follow(string prompt, ConceptVocabulary vocabulary) =>
        Named().Replace(prompt, said => Doing(said, vocabulary) is { } done ? $"{done}{said.Groups["where"].Value}" : said.Value);

    /// <summary>Null for what is the name of a thing: "javelin", "baseball game".</summary>
    private static string? Doing(Match said, ConceptVocabulary vocabulary)
    {
        var (name, of) = (said.Groups["name"].Value, said.Groups["of"].Value);
        var all = (name + of).ToLowerInvariant();
        if (of.Length > 0 && Instrument().IsMatch(name))
            return $"a girl playing {name}";
        if (vocabulary.Words.Find(all) is { Kind: MeaningKind.Concept, Tier: Tier.Same })
            return null;
        return Done.TryGetValue(all, out var done) || Done.TryGetValue(name, out done) ? done : null;
    }

    /// <summary>"A judo club", "pottery icon", "archery at sunset".</summary>
    [GeneratedRegex(
        @"^((an?|the|my) )?((picture|image|illustration|drawing|photo) of )?(?<name>[\p{L}-]+( [\p{L}-]+){0,2}?)(?<of> (class|classes|lesson|lessons|club|team|practice|training|competition|tournament|match|game|studio|school|course|workshop|contest|championship|camp|recital|meet|coach|hobby))?( (icon|logo|sticker|pictogram|symbol|illustration|emblem|clipart|clip art|poster|flyer|badge|banner|patch|ad|brochure|cover))*(?<where> (in|at|on) (an?|the) [\p{L} ]+| (in|at) (sunset|sunrise|night|winter|autumn|spring|summer))?[.!]?$",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Named();

    /// <summary>"Guitar lesson", "violin recital".</summary>
    [GeneratedRegex(
        @"^((electric|acoustic) guitar|guitar|violin|cello|flute|drums?|trumpet|saxophone|ukulele|harp|banjo|clarinet|trombone|accordion|harmonica)$",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Instrument();
}
