using System.Text;
using Easel.Providers.Http;

namespace Easel.Providers.Tests.Http;

public sealed class Base64TextTests
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    /// <summary>At places in and behind whole vectors of every size that there is.</summary>
    public static TheoryData<int> Places => [0, 1, 15, 16, 31, 32, 63, 64, 65, 127, 199];

    [Theory]
    [MemberData(nameof(Places))]
    public void Ends_where_the_first_byte_is_no_letter_of_base64_and_nowhere_else(int place)
    {
        var text = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(Alphabet, 4)))[..200];
        Base64Text.LengthOf(text).ShouldBe(200);
        for (var value = 0; value < 256; value++)
        {
            text[place] = (byte)value;
            Base64Text.LengthOf(text).ShouldBe(Alphabet.Contains((char)value, StringComparison.Ordinal) ? 200 : place, $"byte {value}");
        }
    }

    [Fact]
    public void Nothing_is_nothing() => Base64Text.LengthOf([]).ShouldBe(0);
}
