using System.Collections.Frozen;
using Easel.Scenes.Composition;

namespace Easel.Scenes.Reading.Appearance;

/// <summary>Words for what a thing looks like or feels, which a mark upon it can show.</summary>
internal static class Looks
{
    private static readonly (Look Look, string Words)[] Lines =
    [
        (
            new Look(Face: "happy features") { IsUsual = true },
            "happy, smiling, cheerful, joyful, delighted, thrilled, relieved, refreshed, satisfied, hopeful, grateful, amused, ecstatic, elated, overjoyed, jubilant, confident, accomplished, laughing, friendly, glad, excited, kawaii, grinning, proud, glückliche, glücklicher, glückliches, fröhliche, fröhlicher, fröhliches, "
                + "lachende, lachender, lachendes, heureux, heureuse, souriant, souriante, feliz, felices, sonriente, alegre, felice, sorridente, allegro, sorridente, felizes"
        ),
        (
            new Look("broken heart", "sad features"),
            "sad, upset, grieving, homesick, melancholy, unhappy, lonely, depressed, heartbroken, miserable, disappointed, guilty, regretful, sorry, hopeless, gloomy, sorrowful, traurige, trauriger, trauriges, triste, tristes, tristi"
        ),
        (
            new Look("sweat droplets", "crying features"),
            "crying, weeping, sobbing, weinende, weinender, weinendes, llorando, chorando, piangente"
        ),
        (
            new Look("anger symbol", "angry features"),
            "angry, jealous, envious, stubborn, cranky, grouchy, moody, bossy, frustrated, irritated, outraged, mad, furious, grumpy, annoyed, enraged, raging, cross looking, mean, evil, wütende, wütender, wütendes, böse, böser, böses, en colère, fâché, fâchée, enojado, enojada, enfadado, enfadada, "
                + "arrabbiato, arrabbiata, zangado, zangada, bravo"
        ),
        (
            new Look("sweat droplets", "surprised features"),
            "scared, shy, timid, bashful, fearful, overwhelmed, frightened, afraid, terrified, nervous, worried, anxious, stressed, embarrassed, ashamed, exhausted, sweating, sweaty, panicked"
        ),
        (
            new Look("red exclamation mark", "surprised features"),
            "surprised, awestruck, awe-struck, in awe, awed, speechless, impressed, mesmerized, fascinated, shocked, astonished, amazed, startled, alarmed"
        ),
        (new Look("red question mark", "surprised features"), "confused, puzzled, clueless, curious, wondering, perplexed"),
        (
            new Look("zzz", "sleepy features"),
            "sleeping, sleepy, asleep, snoring, tired, lazy, bored, sluggish, napping, dozing, drowsy, schlafende, schlafender, schlafendes, müde, müder, müdes, endormi, endormie, fatigué, fatiguée, durmiendo, dormido, dormida, "
                + "cansado, cansada, dormiente, addormentato, addormentata, stanco, dormindo, adormecido"
        ),
        (
            new Look("red heart", "happy features"),
            "in love, loving, enamoured, enamored, lovestruck, verliebte, verliebter, verliebtes, amoureux, amoureuse, enamorado, enamorada, innamorato, apaixonado"
        ),
        (
            new Look { IsUsual = true },
            "empty, deserted, parked, lone, walking, standing, strolling, lit, lit up, illuminated, freshly baked, fresh baked, newly baked, fresh, uncooked, unopened, wrapped"
        ),
        (
            new Look { Atop = "fire" },
            "burning, flaming, on fire, in flames, ablaze, brennende, brennender, brennendes, en feu, en llamas, in fiamme, em chamas"
        ),
        (
            new Look { Rising = "steam" },
            "steaming, steaming hot, piping hot, boiling, boiling hot, boiling over, simmering, freshly brewed"
        ),
        (new Look { Rising = "steam", IsOfMeals = true }, "hot, warm"),
        (new Look(OfThing: "snowflake") { IsOfMeals = true }, "cold, ice cold, ice-cold, chilled, icy cold"),
        (
            new Look { Beneath = "puddle" },
            "melting, melted, spilled, spilt, schmelzende, schmelzender, schmelzendes, fondant, fondue, derretido, derretida, sciolto, derretendo"
        ),
        (new Look { Beneath = "puddle", IsOfVessels = true }, "overflowing, spilling over, overfilled"),
        (new Look("dizzy", "surprised features"), "dizzy, dazed, stunned, drunk, woozy"),
        (
            new Look("musical notes", OfThing: "musical notes"),
            "singing, whistling, humming, musical, playing music, playing songs, playing song, blasting music, playing tune, playing loud music, playing soft music, blasting loud music"
        ),
        (new Look("thought balloon"), "thinking, dreaming, daydreaming, thoughtful, pensive"),
        (new Look("speech balloon"), "talking, speaking, shouting, yelling, chatting, screaming, barking, meowing"),
        (new Look("light bulb"), "clever, smart, inspired, genius, inventive"),
        (
            new Look("sparkles", OfThing: "sparkles"),
            "shiny, sparkling, sparkly, glittering, glittery, magical, magic, enchanted, glowing, shining, gleaming, polished, brand new, clean, glänzende, magische, brillant, brillante, mágico, mágica, magico, magica"
        ),
        (
            new Look("sweat droplets", OfThing: "sweat droplets") { Strewn = "droplet" },
            "wet, dripping, soaked, soaking wet, damp, leaking, nasse, nasser, nasses, mouillé, mouillée, mojado, mojada, bagnato, bagnata, molhado, molhada"
        ),
        (new Look("snowflake", OfThing: "snowflake"), "frozen, icy, freezing, gefrorene, gelé, congelado, congelato"),
        (
            new Look(Face: "crack"),
            "broken, cracked, smashed, shattered, damaged, fractured, dented, chipped, crashed, wrecked, busted, kaputte, kaputter, kaputtes, cassé, cassée, roto, rota, rotto, rotta, quebrado, quebrada"
        ),
        (
            new Look { Change = SceneChange.Bitten },
            "half eaten, bitten, partly eaten, partially eaten, nibbled, angebissen, angebissene, angebissener"
        ),
        (
            new Look { Change = SceneChange.Wilted },
            "wilted, wilting, withered, drooping, droopy, verwelkt, verwelkte, fané, fanée, marchita, marchito"
        ),
        (new Look { Change = SceneChange.Torn }, "torn, ripped, tattered, shredded, zerrissen, zerrissene, déchiré, déchirée"),
        (
            new Look { Change = SceneChange.Aged },
            "old, worn, worn out, well worn, battered, scratched, scuffed, faded, shabby, aged, run down, dilapidated, decrepit"
        ),
        (new Look { Change = SceneChange.UpsideDown }, "upside down, upturned, turned upside down"),
        (new Look { Change = SceneChange.Neon }, "neon-lit, neon lit"),
        // Only a picture of its own shows these.
        (
            new Look(),
            "folded, open, opened, closed, shut, full, half full, overfull, deflated, messy, cluttered, untidy, tangled, knotted, bent, crumpled, wrinkled, peeled, sliced, unmade, unlit, unfolded, rolled, sunny side up"
        ),
        (
            new Look("splatter", "splatter", Colour: "brown"),
            "dirty, muddy, stained, filthy, schmutzige, schmutziger, schmutziges, sucio, sucia, sporco, sporca, sujo, suja"
        ),
    ];

    private static readonly FrozenDictionary<string, Look> Words = Lines
        .SelectMany(line => line.Words.Split(", ").Select(word => KeyValuePair.Create(word, line.Look)))
        .DistinctBy(pair => pair.Key, StringComparer.Ordinal)
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Of each the first word.</summary>
    private static readonly FrozenDictionary<Look, string> Names = Lines
        .DistinctBy(line => line.Look)
        .ToFrozenDictionary(line => line.Look, line => line.Words.Split(", ")[0]);

    public static IEnumerable<Look> All => Words.Values;

    public static Look? Find(ReadOnlySpan<char> words) =>
        Words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(words, out var look) ? look : null;

    /// <summary>The English word for what the word of any language says.</summary>
    public static string NameOf(string word) => Find(word) is { } look && Names.TryGetValue(look, out var name) ? name : word;
}
