namespace Easel.Scenes.Reading.Languages;

/// <summary>What words that two languages have are taken for.</summary>
internal enum PromptLanguage : byte
{
    English,
    Portuguese,
    Italian,

    /// <summary>Any other.</summary>
    Other,
}
