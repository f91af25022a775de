namespace Easel.Core.Signing;

/// <summary>What this server signs its URLs and tokens with; the same on every server behind one address.</summary>
public sealed class SigningKey(byte[] secret)
{
    public byte[] Secret => secret;
}
