namespace GovDisclosure.Findings;

/// <summary>配置读取规则: the rules for profiles and lists of waivers, which people write by hand. Their readers apply them; they cannot be switched off.</summary>
/// <remarks>GD903: reading a profile or a list of waivers.</remarks>
public static class ConfigurationRules
{
    /// <summary>GD9030 属性名称无法识别: a profile or a list of waivers has a property that is not one of its own.</summary>
    public static readonly RuleDescriptor NameKnown = new(
        "GD9030", RuleKind.Reading, RuleClass.Derived, Severity.Error,
        new("属性名称无法识别", "Unknown property"),
        new("规则集和豁免清单的属性应当使用规定的名称。", "Every property of a profile or a list of waivers must be one that is documented."),
        new("请改用所示名称之一，或者删除该项；该项未生效。", "Use one of the names shown, or remove the entry; it has no effect."));

    /// <summary>GD9031 没有这条规则: a profile or a waiver names a rule that is neither one of the catalogue nor one of your own.</summary>
    public static readonly RuleDescriptor RuleKnown = new(
        "GD9031", RuleKind.Reading, RuleClass.Derived, Severity.Error,
        new("没有这条规则", "No such rule"),
        new("规则编号应当是规则目录中的编号，或者读取时提供的自定义规则的编号。", "The id of a rule must be one of the catalogue, or that of a rule of your own that the reader was given."),
        new("请对照规则目录更正编号，或者删除该项；该项未生效。", "Correct the id by the catalogue of rules, or remove the entry; it has no effect."));

    /// <summary>GD9032 读取规则始终适用: a profile or a waiver names a rule of reading, which is always on and whose findings cannot be waived.</summary>
    public static readonly RuleDescriptor RuleAdjustable = new(
        "GD9032", RuleKind.Reading, RuleClass.Derived, Severity.Error,
        new("读取规则始终适用", "Rule of reading"),
        new(
            "规则集和豁免清单不应列入读取规则（GD9）：读取文件时始终适用，不能调整，其检查意见不能豁免。",
            "A profile or a waiver must not name a rule of reading (GD9): readers always apply them, and their findings cannot be waived."),
        new("请删除该项，并更正该规则所指的文件；该项未生效。", "Remove the entry, and mend the file that the rule is about; the entry has no effect."));

    /// <summary>GD9033 设置重复: a profile or a list of waivers gives a property or a rule twice.</summary>
    public static readonly RuleDescriptor GivenOnce = new(
        "GD9033", RuleKind.Reading, RuleClass.Derived, Severity.Error,
        new("设置重复", "Set twice"),
        new("规则集和豁免清单的同一项只能写一次。", "Everything in a profile or a list of waivers must be set once only."),
        new("请保留正确的一处，删除其他各处；读取时以第一处为准。", "Keep the one that is right and remove the others; the first was taken."));

    /// <summary>GD9034 缺少必需的项: a list of waivers, or a waiver, lacks what it must state.</summary>
    public static readonly RuleDescriptor Present = new(
        "GD9034", RuleKind.Reading, RuleClass.Derived, Severity.Error,
        new("缺少必需的项", "Required entry missing"),
        new(
            "豁免清单应当列出各项豁免，每项写明规则、机关、涉及数据、理由、豁免人和有效期。",
            "A list of waivers must have its waivers, and each of them the rule, the organ, the values, a reason, a name and a last day."),
        new("请补充所示的项；未写明的豁免不生效。", "Add the entry shown; a waiver without it does not hold."));

    /// <summary>GD9035 设置值无效: a value of a profile or a waiver has the wrong type or form, or lies outside its range.</summary>
    public static readonly RuleDescriptor ValueValid = new(
        "GD9035", RuleKind.Reading, RuleClass.Derived, Severity.Error,
        new("设置值无效", "Invalid setting"),
        new("规则集和豁免清单中的值应当符合其类型、写法和范围。", "A value of a profile or a waiver must have its type and notation and lie within its range."),
        new("请按所示写法和范围更正；该值未生效。", "Enter a value in the notation and range shown; this one has no effect."));

    /// <summary>GD9036 设置不起作用: a profile sets what only rules depend on that it does not apply. The profile holds all the same.</summary>
    public static readonly RuleDescriptor SettingHeeded = new(
        "GD9036", RuleKind.Reading, RuleClass.Derived, Severity.Warning,
        new("设置不起作用", "Setting without effect"),
        new("规则集中的设置应当至少有一条适用的规则用到。", "Some rule that a profile applies must depend on a setting that it makes."),
        new("请启用所示规则之一，或者删除该设置；规则集仍然有效，但该设置不起作用。", "Switch on one of the rules shown, or remove the setting; the profile holds, but the setting has no effect."))
    {
        LeavesNothingOut = true,
    };

    internal static readonly ImmutableArray<RuleDescriptor> All = [NameKnown, RuleKnown, RuleAdjustable, GivenOnce, Present, ValueValid, SettingHeeded];

    /// <summary>The rule that an id breaks which no profile and no waiver may name.</summary>
    internal static RuleDescriptor ForId(string id) => RuleCatalog.Find(id) is { Kind: RuleKind.Reading } ? RuleAdjustable : RuleKnown;
}
