using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Icons that are named by what they stand for: "free shipping icon" is a truck, "delete icon" a bin.</summary>
internal static partial class ServiceIcons
{
    private static readonly (string Names, string Thing)[] Table =
    [
        (
            "free shipping, fast shipping, express shipping, shipping, free delivery, fast delivery, express delivery, same day delivery, next day delivery, home delivery, delivery",
            "a delivery truck"
        ),
        (
            "24/7 support, 24/7, 24 hour support, 24h support, customer support, customer service, customer care, online support, tech support, technical support, support, call center",
            "a headphone"
        ),
        ("secure payment, secure payments, secure checkout, safe payment, payment security", "a credit card and a padlock"),
        ("online payment, payment, payments, pay, billing", "a credit card"),
        ("easy returns, free returns, returns, return policy, easy return, return, inventory, stock, product, orders, order", "a package"),
        ("print", "a printer"),
        ("language, translate, translation, languages, international, worldwide, worldwide shipping", "a globe"),
        ("login, log in, sign in, password, privacy, security, private", "a padlock"),
        ("logout, log out, sign out, exit", "an open door"),
        ("filter, filters", "a funnel"),
        ("edit, write, compose", "a pencil"),
        ("delete, remove, discard", "a wastebasket"),
        ("save", "a floppy disk"),
        ("favorite, favorites, favourite, favourites, like, wishlist, wish list", "a red heart"),
        ("contact, contact us, call us", "a telephone receiver"),
        ("email, e-mail, newsletter, inbox, subscribe", "an envelope"),
        ("account, profile, user, my account, user profile, user account, sign up, register", "a bust in silhouette"),
        ("checkout, add to cart, buy, buy now", "a shopping cart"),
        ("close, cancel, clear", "a cross mark"),
        ("confirm, done, accept, success, completed, approved", "a check mark"),
        ("chat, live chat, message, messages, comment, comments, feedback", "a speech bubble"),
        ("location, gps, address, our location", "a round pushpin"),
        ("history, time, schedule, duration, opening hours", "a wall clock"),
        ("booking, appointment, date, event, events", "a calendar"),
        ("ideas, idea, tips, tip, innovation", "a light bulb"),
        ("analytics, statistics, stats, report, reports", "a bar chart"),
        ("goal, goals, mission", "a target"),
        ("achievement, achievements, leaderboard, award, reward, rewards", "a trophy"),
        ("mute, muted, silent, silent mode, sound off, volume off, no sound", "a muted speaker"),
        ("sleep, sleep mode, sleep tracker, do not disturb", "a crescent moon"),
        ("step counter, pedometer, steps, step", "a running shoe"),
        ("heart rate, pulse", "a heart monitor"),
        ("upgrade, level up", "a chart increasing"),
        ("quality, rating, ratings, premium", "a star"),
    ];

    private static readonly FrozenDictionary<string, string> Things = Table
        .SelectMany(line => line.Names.Split(", ").Select(name => KeyValuePair.Create(name, line.Thing)))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static string Name(string prompt, ConceptVocabulary vocabulary) =>
        Icon()
            .Replace(
                prompt,
                said => Find(said.Groups["name"].Value, vocabulary) is { } thing ? $"{thing}{said.Groups["rest"].Value}" : said.Value
            );

    /// <summary>"Contactless payment" is a payment; "dog profile" is no profile, for there is the dog.</summary>
    private static string? Find(string name, ConceptVocabulary vocabulary)
    {
        if (Things.TryGetValue(name, out var thing))
            return thing;
        return
            name.LastIndexOf(' ') is var last and > 0
            && name[..last].ToLowerInvariant().Split(' ').All(word => vocabulary.Words.Find(word).Kind != MeaningKind.Concept)
            && Things.TryGetValue(name[(last + 1)..], out thing)
            ? thing
            : null;
    }

    [GeneratedRegex(
        @"^((an?|the|my|our) )?((flat|simple|minimalist|minimal|modern|small|ui|web|app|website|mobile) )*(?<name>[\p{L}\d/-]+( [\p{L}\d-]+){0,2}) (icon|symbol|pictogram|glyph)(?<rest>( (with|and|on|in) [^.;]+)?)[.!]?$",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Icon();
}
