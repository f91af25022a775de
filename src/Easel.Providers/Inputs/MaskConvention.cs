namespace Easel.Providers.Inputs;

/// <summary>How a service's masks say what to draw anew.</summary>
internal enum MaskConvention
{
    /// <summary>Transparent pixels are drawn anew, as in Easel and at OpenAI.</summary>
    TransparentIsDrawn,

    /// <summary>White pixels are drawn anew, black ones stay; there is no alpha.</summary>
    WhiteIsDrawn,

    /// <summary>Black pixels are drawn anew, white ones stay; there is no alpha.</summary>
    BlackIsDrawn,
}
