using System.Numerics;
using Easel.Core.Access.Keys;

namespace Easel.Core.Tests.Access;

public sealed class AccessKeySecretTests
{
    // python3: d = "0-9A-Za-z"; b = "0" * 42 + "1"; n = int.from_bytes(sha256(b"easel_sk_" + b.encode()).digest()[:4], "little"), in base 62
    private const string Known = "easel_sk_00000000000000000000000000000000000000000010WVJ6p";

    [Fact]
    public void The_last_digits_are_those_of_the_rest() => AccessKeySecret.IsWellFormed(Known).ShouldBeTrue();

    [Fact]
    public void Each_is_another_and_fits_the_form()
    {
        var secrets = Enumerable.Range(0, 1000).Select(_ => AccessKeySecret.Create()).ToList();

        secrets.ShouldBeUnique();
        secrets.ShouldAllBe(secret => AccessKeySecret.IsWellFormed(secret));
        secrets.ShouldAllBe(secret => secret.Length == 58);
        // 256 bits: the first digit of 43 in base 62 is never beyond what 2^256 has.
        BigInteger.Pow(62, 43).ShouldBeGreaterThan(BigInteger.Pow(2, 256));
        secrets.ShouldAllBe(secret => secret[9] <= 'y');
    }

    [Theory]
    [InlineData("")]
    [InlineData("easel_sk_")]
    [InlineData("easel_sk_00000000000000000000000000000000000000000010WVJ60")]
    [InlineData("easel_sk_10000000000000000000000000000000000000000010WVJ6p")]
    [InlineData("easel_sk_0000000000000000000000000000000000000000010WVJ6p")]
    [InlineData("easel_sk_00000000000000000000000000000000000000000010WVJ6p ")]
    [InlineData("EASEL_SK_00000000000000000000000000000000000000000010WVJ6p")]
    [InlineData("easel_sk_0000000000000000000000000000000000000000-010WVJ6p")]
    public void Whatever_else_was_never_made_here(string text) => AccessKeySecret.IsWellFormed(text).ShouldBeFalse();

    // printf easel_sk_00000000000000000000000000000000000000000010WVJ6p | sha256sum
    [Fact]
    public void Kept_is_a_hash() =>
        AccessKeySecret.Hash(Known).ShouldBe("5f95f0f2e46385708266f7cb6f6fbf29840c9e609f7c3a46eaba091b34015c9c");

    [Fact]
    public void People_see_its_last_digits_alone() => AccessKeySecret.HintOf(Known).ShouldBe("easel_sk_...VJ6p");
}
