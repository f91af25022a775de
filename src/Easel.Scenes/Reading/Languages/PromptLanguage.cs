namespace Easel.Scenes.Reading.Languages;

/// <summary>What words that several languages have are taken for.</summary>
internal enum PromptLanguage : byte
{
    English,
    German,
    French,
    Spanish,
    Italian,
    Portuguese,
    Dutch,

    /// <summary>Any other, and what may be one of several of these.</summary>
    Other,
}
