using System.Text;
using System.Text.Json;
using Easel.Providers.Http;
using FsCheck;
using FsCheck.Fluent;

namespace Easel.Providers.Tests.Http;

public sealed class SecretRedactorTests
{
    [Fact]
    public void No_key_stays_in_a_text_in_whatever_encoding()
    {
        var keys = Gen.ArrayOf(Gen.Elements("abcXYZ0189-_+/=.~&%".ToCharArray()), 24).Select(letters => new string(letters)).ToArbitrary();
        Prop.ForAll(
                keys,
                ArbMap.Default.ArbFor<NonNull<string>>(),
                (key, around) =>
                    new[]
                    {
                        key,
                        Uri.EscapeDataString(key),
                        JsonEncodedText.Encode(key).ToString(),
                        Convert.ToBase64String(Encoding.UTF8.GetBytes(key)),
                        key.ToUpperInvariant(),
                    }.All(form =>
                        !SecretRedactor
                            .Redact($"{around.Get}{form}{around.Get}{form}", new Secret(key))
                            .Contains(form, StringComparison.OrdinalIgnoreCase)
                    )
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_secret_tells_itself_to_nobody() => $"{new Secret("sk-1")}".ShouldBe("***");
}
