using Easel.Core.Assets;

namespace Easel.Storage.Tests;

public sealed class AssetNameTests
{
    [Theory]
    [InlineData("1767229200-9f86d081884c7d659a2feaa0c55ad015.png", true)]
    [InlineData("1767229200-9f86d081884c7d659a2feaa0c55ad015.jpg", true)]
    [InlineData("1767229200-9F86D081884c7d659a2feaa0c55ad015.png", false)]
    [InlineData("1767229200-9f86d081884c7d659a2feaa0c55ad015.PNG", false)]
    [InlineData("1767229200-9f86d081884c7d659a2feaa0c55ad015.jpeg", false)]
    [InlineData("1767229200-9f86d081884c7d659a2feaa0c55ad015", false)]
    [InlineData("+767229200-9f86d081884c7d659a2feaa0c55ad015.png", false)]
    [InlineData(" 767229200-9f86d081884c7d659a2feaa0c55ad015.png", false)]
    [InlineData("1767229200/9f86d081884c7d659a2feaa0c55ad015.png", false)]
    [InlineData("1767229200-../../../../etc/passwd..........png", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_name_has_one_spelling(string? text, bool good)
    {
        AssetName.TryParse(text, out var name).ShouldBe(good);
        if (good)
            name.ToString().ShouldBe(text);
    }

    [Fact]
    public void A_signature_is_the_one_that_any_HMAC_gives()
    {
        // printf 'easel asset 1767229200-9f86d081884c7d659a2feaa0c55ad015.png' | openssl dgst -sha256 -hmac secret -binary | basenc
        // --base64url
        AssetName.TryParse("1767229200-9f86d081884c7d659a2feaa0c55ad015.png", out var name).ShouldBeTrue();
        var signer = new AssetSigner("secret"u8.ToArray());

        signer.Sign(name).ShouldBe("glLEqCP8iEKCkDCkDxzSK4b8eI1L_aV_ttBDVFloy1A");
        signer.Verify(name, "glLEqCP8iEKCkDCkDxzSK4b8eI1L_aV_ttBDVFloy1A").ShouldBeTrue();
        new AssetSigner("Secret"u8.ToArray()).Verify(name, "glLEqCP8iEKCkDCkDxzSK4b8eI1L_aV_ttBDVFloy1A").ShouldBeFalse();
    }
}
