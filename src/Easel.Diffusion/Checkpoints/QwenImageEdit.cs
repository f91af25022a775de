namespace Easel.Diffusion.Checkpoints;

/// <summary>What makes an edit model of Qwen-Image.</summary>
/// <param name="Vision">Where the weights lie with which its language model sees.</param>
/// <param name="Several">It goes by several pictures (its versions of 2509 and later), not by one.</param>
/// <param name="Clean">The pictures to go by are clean at every step (2511); null where the weights say.</param>
internal sealed record QwenImageEdit(PartFile Vision, bool Several, bool? Clean = null)
{
    // As its authors recommend; the network itself has no limit.
    public const int MostPictures = 3;

    /// <summary>The side of the square in whose area the versions that go by several look at each.</summary>
    public const int LooksAt = 384;
}
