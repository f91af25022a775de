using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>"Asleep, his head on a pile of books", "with his feet in the water", "sit at their desks and raise their hands": limbs of whoever was named,
/// and no things by themselves.</summary>
internal static partial class OwnLimbs
{
    /// <param name="lost">Takes what no picture shows of it.</param>
    public static string Follow(string prompt, List<string> lost)
    {
        var said = LeaveOut(Dangling(), prompt, lost);
        said = LeaveOut(Against(), said, lost);
        said = AsleepOnBooks().Replace(said, "${who} asleep at a desk with ${what}");
        said = OnItsBack().Replace(said, "with ${what} on its back");
        said = Resting().Replace(said, " beside ${what}");
        said = Auscultation().Replace(said, "with a stethoscope");
        said = LeaveOut(OnTongue(), said, lost);
        said = LeaveOut(HairInWind(), said, lost, " in the wind");
        said = AroundSomebody().Replace(said, "hugging ${whom}");
        said = AroundHead()
            .Replace(
                said,
                found =>
                    found.Groups["whose"].Value.ToLowerInvariant() switch
                    {
                        "his" => "above him",
                        "her" => "above her",
                        "its" => "above it",
                        _ => "above them",
                    }
            );
        said = Clinging().Replace(said, "sits on");
        said = OnChest().Replace(said, "${with} in ${whose} arms");
        said = LeaveOut(OverKnees(), said, lost);
        said = LeaveOut(Bandaged(), said, lost);
        said = Antenna().Replace(said, "on ${whose} head");
        said = OneHanded().Replace(said, "");
        said = InHands().Replace(said, "");
        said = InArms().Replace(said, "holding ${what}");
        said = OnKnees().Replace(said, found => found.Groups["does"].Success ? found.Groups["does"].Value : "kneeling");
        said = UnderArm().Replace(said, "${before}holding ${what}");
        return LeaveOut(Raised(), said, lost);
    }

    /// <param name="instead">What is said in its place, after what stands before it.</param>
    private static string LeaveOut(Regex pattern, string said, List<string> lost, string instead = "") =>
        pattern.Replace(
            said,
            found =>
            {
                lost.Add(found.Groups["all"].Value);
                return found.Groups["before"].Value + instead;
            }
        );

    /// <summary>Water is there already, where there is a shore or a pier.</summary>
    [GeneratedRegex(
        @",? (and )?((with|dipping|dangling|soaking|cooling|putting) )?(?<all>(his|her|its|their) (bare )?(feet|legs|toes) (dangling |hanging |dipped )?((in|into|over|above) the (cool |cold |warm |blue |clear )?(water|sea|lake|river|pool|edge)|down))(?=[.,;]|$| and | while )",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Dangling();

    /// <summary>Whose head lies on books has them on a desk.</summary>
    [GeneratedRegex(
        @"\b(sleepy|tired|exhausted|sleeping|bored) (?<who>(?!(and|with)\b)[\p{L}-]+( (?!(and|with)\b)[\p{L}-]+)?) (with )?(resting |laying )?(his|her) head (is )?(resting |lying |down )?on (?<what>(an?|his|her|the|some) ((big|tall|huge) )?((pile|stack) of )?([\p{L}-]+ )?(books?|textbooks?|papers|homework))\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex AsleepOnBooks();

    /// <summary>An animal that carries something there has no hands for it.</summary>
    [GeneratedRegex(
        @"\b(carrying|carries|bearing|transporting) (?<what>(an?|the|some|two|three|its) ((?!(on|in|and|with)\b)[\p{L}-]+ ){0,3}(?!(on|in|and|with)\b)[\p{L}-]+) (up)?on (its|their) (own )?backs?\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OnItsBack();

    /// <summary>"Sleeps with his head against the window".</summary>
    [GeneratedRegex(
        @",? (with )?(?<all>(his|her|its|their) (head|face|forehead|nose|back|shoulder|cheek|hands?|paws?) ((is|are|leaning|resting|pressed|propped) )*(against|up against) (the|an?|his|her) ([\p{L}-]+ )?[\p{L}-]+)(?=[.,;!]|$| and | while )",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Against();

    [GeneratedRegex(
        @"(,| with| and| while)* ?(his|her|its|their) (head|chin|cheek|elbows?|arms?|feet|paws?|hands?) (is |are )?(resting |lying |propped |leaning |laid )?(up )?on (?<what>(an?|the|some) (pile|stack|pillow|cushion|book|table|desk|keyboard|stool|footstool|ottoman|coffee table|suitcase|bag)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Resting();

    [GeneratedRegex(
        @"\b(listens|listening|listen) to (his|her|their|its) (heart|heartbeat|chest|lungs|breathing|belly) with (a|his|her|the) stethoscope\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Auscultation();

    /// <summary>"Catching snowflakes on her tongue": nobody stands on one.</summary>
    [GeneratedRegex(
        @" (?<all>(on|with|between) (the tip of )?(his|her|its|their) (tongues?|lips|eyelashes|teeth|fingertips))\b(?! (out|hanging|sticking|showing|bared))",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OnTongue();

    /// <summary>"With her hair blowing in the wind": it does so itself, and nobody blows.</summary>
    [GeneratedRegex(
        @",? ?(with )?(?<all>(his|her|its|their|the|long|whose) ([\p{L}-]+ ){0,2}(hair|scarf|cape|mane|dress|coat|ears|cloak) (is |are )?(blowing|flowing|waving|flying|fluttering|billowing|streaming|flapping|blows|flows|flutters)) in the (strong |gentle |light |summer )?(wind|breeze)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex HairInWind();

    /// <summary>"With his arm around his wife".</summary>
    [GeneratedRegex(
        @"\bwith (his|her|its|their|an|one|both) arms? (wrapped |thrown |slung )?(around|round|about) (?<whom>(?!each other|one another|(his|her|its|their) (neck|knees|legs|chest))\p{L})",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex AroundSomebody();

    /// <summary>Who holds something has it there: "holding an acorn in both paws".</summary>
    [GeneratedRegex(
        @"\ (in|with|between)(?<=\b(hold|holds|holding|carry|carries|carrying|clutching|clutches) [^.,;!]{1,50}) (both )?(his |her |its |their )?(own )?(little |tiny |small |front |two )?(paws|hands|claws|arms)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex InHands();

    /// <summary>"Dragonflies fly around his head"; a scarf is worn there.</summary>
    [GeneratedRegex(
        @"(?<=\b(fly|flies|flying|buzz|buzzes|buzzing|circle|circles|circling|swirl|swirling|flutter|flutters|fluttering|dance|dancing|hover|hovering|butterflies|bees|birds|stars|dragonflies|fireflies|hearts|mosquitoes|sparks) )(all )?(around|round|about) (?<whose>his|her|its|their) heads?\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex AroundHead();

    /// <summary>"A man with a baby in his arms".</summary>
    [GeneratedRegex(
        @"\bwith (?<what>(an?|the|his|her|their) ([\p{L}-]+ ){0,2}[\p{L}-]+) in (his|her|their|its) arms\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex InArms();

    /// <summary>"Proposing on one knee", "a knight down on one knee": who does something already does that.</summary>
    [GeneratedRegex(
        @"\b(?<does>(kneel|kneels|kneeling|propos|proposes|proposing|scrubbing|praying|begging|crying|gardening|weeding)\b[^.,;!]{0,40}?)? ?(?<!\b(with|and) [^.,;!]{0,40})\b((dropp?(s|ed|ing)|going|goes|gets|getting|got) )?(down )?on (one|both|(a )?(bended|bent)|(his|her|their)(?= (bended|bent|hands|knees)\b)) ((bended|bent|hands and) )?knees?\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OnKnees();

    /// <summary>"A parrot clings to his shoulder".</summary>
    [GeneratedRegex(
        @"\b(clings|is clinging|holds on|is holding on) to(?= (his|her|its|their) ([\p{L}]+['’]s )?(shoulder|shoulders|back|head|arm)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Clinging();

    /// <summary>"With his baby on his chest", which is no treasure chest.</summary>
    [GeneratedRegex(
        @"\b(?<with>(with|has|having|and) (an?|the|his|her|their) ([\p{L}-]+ )?(baby|newborn|infant|toddler|son|daughter|child|cat|kitten|dog|puppy|teddy bear|teddy|bunny|rabbit|koala|otter|pup|cub))( (who|that) is)?( (sleeping|asleep|lying|resting|curled up|napping))* on (?<whose>his|her|its|their) (chest|belly|tummy|stomach)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OnChest();

    /// <summary>"He has a blanket over his knees and holds tulips": the blanket holds none.</summary>
    [GeneratedRegex(
        """
            \b(?<before>(has|with|wears)\ (?=[^.;!]{1,60}?\ and\ (an?|the|his|her|two)\b))?(has\ |with\ |wears\ )?(?<=\b(has|with|wears)\ )
            (?<all>an?\ ([\p{L}-]+\ ){0,2}(blanket|shawl|plaid|towel)\ (spread\ |draped\ |lying\ )?(over|on|across|around|about)\ (his|her|its|their)\ (knees|legs|lap|feet))
            (,?\ and\ (?=\p{L}))?
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OverKnees();

    /// <summary>On a lap there is room for one: "a boy with a bandage on his knee sits on his mother's lap".</summary>
    [GeneratedRegex(
        @" (?<all>with (an? )?([\p{L}-]+ )?(bandages?|band-aids?|plasters?|cast) (on|around|over) (his|her|its|their|the|one) ([\p{L}-]+ )?(knees?|head|arms?|legs?|paws?|fingers?|foot|feet|hand|ear|nose|forehead|tail|wing))(?=[^.]*\blap\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Bandaged();

    /// <summary>"Pushes a stroller with one hand": no hand besides.</summary>
    [GeneratedRegex(
        @" with (one|his other|her other|the other|his free|her free) hand(?=[.,;]|$| (and|while)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OneHanded();

    /// <summary>Of a robot: "a butterfly sits on his antenna".</summary>
    [GeneratedRegex(
        @"\bon (one of )?(?<whose>his|her|its) (antennas?|antennae)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Antenna();

    /// <summary>"With a suitcase in his hand, a newspaper under his arm".</summary>
    [GeneratedRegex(
        @"(?<before>(,|\band) )?\b(with )?(?<what>(an?|the|his|her) ([\p{L}-]+ ){0,2}[\p{L}-]+) (tucked |clamped )?under (his|her|their|its|one) arm\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex UnderArm();

    /// <summary>Those who sit: of who stands it is a pose.</summary>
    [GeneratedRegex(
        @"(?<before>\b(sit|sits|sitting|seated)\b[^.;!]*?),? (and |while )?(?<all>(raise|raises|raising) (his|her|their) (hands?|arms?))(?=[.,;]|$| and )",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Raised();
}
