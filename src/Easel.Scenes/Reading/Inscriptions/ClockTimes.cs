using System.Globalization;
using System.Text.RegularExpressions;
using Easel.Scenes.Reading.Rewording;
using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.Inscriptions;

/// <summary>Finds the time that a clock is to show: "a clock showing half past six".</summary>
internal static partial class ClockTimes
{
    private const int NoonHour = 12;

    /// <summary>Takes the time and the words that say it out of a prompt; null, and the prompt as it was, where no clock shows one.</summary>
    public static TimeOnly? Take(string prompt, out string rest)
    {
        rest = prompt;
        if (Said().Match(prompt) is not { Success: true } said || Read(said) is not { } time)
            return null;
        var phrase = said.Groups["phrase"];
        rest = prompt.Remove(phrase.Index, phrase.Length);
        return time;
    }

    /// <summary>Null where there is no such time: 25:00.</summary>
    private static TimeOnly? Read(Match said)
    {
        if (said.Groups["half"].Success)
            return new TimeOnly(NoonHour, 0);
        var hour = Number(said.Groups["hour"].Value);
        var minutes = said.Groups["minute"] is { Success: true } minute ? int.Parse(minute.Value, CultureInfo.InvariantCulture) : 0;
        if (said.Groups["part"] is { Success: true } part)
        {
            var away = part.Value.ToLowerInvariant() switch
            {
                "half" => 30,
                ['q', ..] or ['a', ..] => 15,
                var number => Number(number),
            };
            return said.Groups["way"].Value.Equals("to", StringComparison.OrdinalIgnoreCase) ? At(hour - 1, 60 - away) : At(hour, away);
        }

        return At(hour, minutes);
    }

    /// <summary>Digits, or the words for them: "twenty-five".</summary>
    private static int Number(string said) =>
        int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var digits)
            ? digits
            : said.ToLowerInvariant().Split(' ', '-').Sum(word => Amounts.Of(word));

    private static TimeOnly? At(int hour, int minute) =>
        hour is >= 0 and <= 24 && minute is >= 0 and < 60 ? new TimeOnly(hour % 24, minute) : null;

    [GeneratedRegex(
        @"\b(clock|watch)( (face|display|screen))?(?<phrase>,?\s+((that|which)\s+)?(is\s+)?(showing|shows|show|set\s+to|set\s+at|at|reading|reads|says|saying|displaying|pointing\s+to|striking|strikes|with\s+the\s+time)\s+(the\s+time\s+)?("
            + @"(?<half>noon|midnight)"
            + @"|(?<part>half|a\s+quarter|quarter|twenty[ -]five|five|ten|twenty|\d{1,2})\s+(minutes\s+)?(?<way>past|after|to)\s+(?<hour>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
            + @"|(?<hour>\d{1,2})[:.](?<minute>\d{2})(\s*[ap]\.?m\.?)?"
            + @"|(?<hour>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(\s*o\s?['’]?\s?clock|\s*[ap]\.?m\.?)"
            + @"))(?![\w:])",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Said();
}
