using System.Globalization;
using System.Text.Json;

namespace Easel.Abstractions.Requests;

/// <summary>Whole numbers as JSON Schema has them: <c>1.0</c> and <c>1e1</c> are integers too, in JSON and in a form's text.</summary>
public static class WholeNumber
{
    private const NumberStyles Styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>False when it is not a number or has a fraction; one beyond 64 bits is the nearest that has them.</summary>
    public static bool TryRead(JsonElement element, out long value)
    {
        value = 0;
        return element.ValueKind == JsonValueKind.Number && (element.TryGetInt64(out value) || TryParse(element.GetRawText(), out value));
    }

    /// <inheritdoc cref="TryRead"/>
    public static bool TryParse(string text, out long value)
    {
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value))
            return true;
        // Decimal is exact where a double would round a fraction away; what it cannot hold has none that matters.
        if (decimal.TryParse(text, Styles, CultureInfo.InvariantCulture, out var exact) && exact != 0)
            return TryNarrow(exact, out value);
        return double.TryParse(text, Styles, CultureInfo.InvariantCulture, out var number)
            && Math.Truncate(number) == number
            && Saturate(number, out value);
    }

    private static bool TryNarrow(decimal exact, out long value)
    {
        value = (long)Math.Clamp(decimal.Truncate(exact), long.MinValue, long.MaxValue);
        return decimal.Truncate(exact) == exact;
    }

    private static bool Saturate(double number, out long value)
    {
        value =
            number >= long.MaxValue ? long.MaxValue
            : number <= long.MinValue ? long.MinValue
            : (long)number;
        return true;
    }
}
