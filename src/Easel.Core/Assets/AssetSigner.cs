using Easel.Core.Signing;

namespace Easel.Core.Assets;

/// <summary>Signs asset names, so that only URLs made here open anything.</summary>
public sealed class AssetSigner(byte[] secret)
{
    private readonly TextSigner _signer = new(secret, "easel asset ");

    public string Sign(AssetName name) => _signer.Sign(name.ToString());

    /// <summary>Takes the same time for every wrong signature.</summary>
    public bool Verify(AssetName name, string? signature) => _signer.Verify(name.ToString(), signature);
}
