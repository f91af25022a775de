using System.Globalization;
using System.Text;

namespace Easel.Scenes.Reading.Sentences;

/// <summary>Reads numbers written as digits: "12", "3x".</summary>
internal static class Numerals
{
    /// <summary>Decimal digits; more than fit are as many as there can be, and of a part there is one more.</summary>
    public static bool TryRead(ReadOnlySpan<char> word, out int amount)
    {
        if (word.IndexOf('.') is var point and > 0 && TryRead(word[(point + 1)..], out _) && TryRead(word[..point], out amount))
        {
            if (word[(point + 1)..].ContainsAnyExcept('0') && amount < int.MaxValue)
                amount++;
            return true;
        }

        amount = 0;
        if (!Ascii.IsValid(word) || word.ContainsAnyExceptInRange('0', '9'))
            return false;
        if (!int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out amount))
            amount = int.MaxValue;
        return true;
    }

    /// <summary>3x, x3.</summary>
    public static bool TryReadTimes(ReadOnlySpan<char> word, out int amount)
    {
        amount = 0;
        return word.Length > 1
            && ((word[0] == 'x' && TryRead(word[1..], out amount)) || (word[^1] == 'x' && TryRead(word[..^1], out amount)));
    }
}
